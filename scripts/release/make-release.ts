import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReleaseLevel, ReleaseRecord } from '../../src/package/release-types.ts';
import type { ReleaseComparison } from '../../src/releases/compare-releases.ts';
import { decideRelease } from '../../src/releases/decide-release.ts';
import type { ReleaseTree } from '../../src/releases/release-tree.ts';
import { buildData, type BuildResult } from '../build.ts';
import { readRelease, writeRelease, type Release } from '../build/release-card.ts';
import { readHistory, writeReleases } from '../build/release-history.ts';
import { PROJECT_ROOT } from '../process/project-root.ts';
import { openRelease } from './open-release.ts';
import { releaseNotes } from './release-notes.ts';

type Log = (line: string) => void;

/** What a release is held against. */
export interface ReleaseOptions {
  /** Folder or tarball of the release before. */
  readonly previous: string;
  /** The most that may change. */
  readonly expect: ReleaseLevel | null;
  readonly log: Log;
}

/** Builds the default edition and records the hash of its manifest. Throws `invalid release` for other editions. */
export async function recordRelease(log: Log): Promise<BuildResult> {
  const release = await readRelease();
  const built = await buildData({ log });
  refuseOtherEditions(built, release);
  await writeRelease({ ...release, manifest: built.manifest });
  const same = built.manifest === release.manifest ? 'unchanged' : 'new';
  log(`release ${built.version}: manifest ${built.manifest} (${same})`);
  return built;
}

/**
 * Holds the default edition against the release before, gives it the version that follows from what changed, and records
 * it. Nothing is recorded where more changed than was expected, or an id disappeared without a tombstone.
 */
export async function makeRelease({ previous, expect, log }: ReleaseOptions): Promise<ReleaseRecord> {
  const release = await readRelease();
  const { releases, tombstones } = await readHistory();
  const before = await openRelease(previous);
  try {
    const { version, comparison } = await withCandidate({ release, log }, candidate =>
      decideRelease(before.tree, candidate, {
        expect,
        tombstones,
        released: release.released,
        told: found => summaryOf(found).forEach(log),
      }),
    );
    const record = recordOf({ ...release, version }, comparison, before.tree.catalogue.version);
    await writeReleases([record, ...releases.filter(one => one.version !== version)]);
    await writeRelease({ ...release, version });
    await writeNotes(record);
    await recordRelease(log);
    return record;
  } finally {
    await before.close();
  }
}

async function writeNotes(record: ReleaseRecord): Promise<void> {
  const folder = join(PROJECT_ROOT, 'docs', 'releases');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${record.version}.md`), releaseNotes(record));
}

/** Builds the default edition into a folder of its own, which is gone when it was looked at. */
async function withCandidate<T>(
  { release, log }: { readonly release: Release; readonly log: Log },
  look: (candidate: ReleaseTree) => T,
): Promise<T> {
  const out = join(PROJECT_ROOT, 'datasets', 'published.candidate');
  try {
    refuseOtherEditions(await buildData({ log, out }), release);
    return look((await openRelease(out)).tree);
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

const recordOf = (
  { version, released, kind }: Release,
  comparison: ReleaseComparison,
  previous: string,
): ReleaseRecord => ({ version, released, kind, previous, ...comparison });

function refuseOtherEditions({ version }: BuildResult, release: Release): void {
  if (version === release.version) return;
  throw new Error(
    `invalid release: the extracts at hand are not the editions of datasets/release.json (${JSON.stringify(release.editions)}). Move datasets/extracts away, or name the editions in the file.`,
  );
}

/** What a comparison says in plain lines: level, cells and shapes by what happened, what broke, largest revisions. */
export function summaryOf({ level, cells, counts, changes, largest }: ReleaseComparison): string[] {
  const numbers = [...Object.entries(cells), ...Object.entries(counts)].map(([what, count]) => `  ${what}: ${count}`);
  const broke = changes
    .filter(change => change.level === 'major')
    .map(({ change, where, from, to }) => `  ${change} ${where}${from === null ? '' : `: ${from} → ${to}`}`);
  return [
    `changes: ${level}`,
    ...numbers,
    ...(broke.length === 0 ? [] : ['what breaks:', ...broke]),
    ...(largest.length === 0 ? [] : ['largest revisions:']),
    ...largest
      .slice(0, 10)
      .map(one => `  ${one.indicator} ${one.ref_area} ${one.time_period}: ${one.from} → ${one.to}`),
  ];
}
