import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ReleaseHistory } from '../../src/dataflows/releases.ts';
import { Text } from '../../src/model/text.ts';
import type { ReleaseRecord } from '../../src/package/release-types.ts';
import { PROJECT_ROOT } from '../process/project-root.ts';

const RELEASES = join(PROJECT_ROOT, 'datasets', 'releases.json');
const TOMBSTONES = join(PROJECT_ROOT, 'datasets', 'tombstones.json');

const Version = z.string().regex(/^\d+\.\d+\.\d+$/, 'a semantic version');

const Tombstones = z.array(
  z.strictObject({
    kind: z.enum(['indicator', 'area', 'code', 'file']),
    id: z.string().min(1),
    since: Version,
    replacedBy: z.string().nullable(),
    reason: Text,
  }),
);

/** What is checked of `datasets/releases.json`, which only the release command writes. */
const Releases = z.array(
  z.looseObject({ version: Version, released: z.iso.date(), previous: Version.nullable(), level: z.string() }),
);

/** Reads the committed history of releases and tombstones. Throws `invalid …` where a file does not fit. */
export async function readHistory(): Promise<ReleaseHistory> {
  return {
    releases: (await readList(RELEASES, Releases)) as unknown as readonly ReleaseRecord[],
    tombstones: await readList(TOMBSTONES, Tombstones),
  };
}

/** Writes the history of releases that is to be committed, newest first. */
export const writeReleases = (releases: readonly ReleaseRecord[]): Promise<void> =>
  writeFile(RELEASES, `${JSON.stringify(releases, null, 2)}\n`);

async function readList<T>(path: string, shape: z.ZodType<T>): Promise<T> {
  const parsed = shape.safeParse(JSON.parse(await readFile(path, 'utf8')));
  if (!parsed.success) throw new Error(`invalid history of releases: ${path}. ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
