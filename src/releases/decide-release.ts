import type { ReleaseLevel, Tombstone } from '../package/release-types.ts';
import { compareReleases, type ReleaseComparison } from './compare-releases.ts';
import { exceeds, nextVersion } from './levels.ts';
import type { ReleaseTree } from './release-tree.ts';
import { vanishedIds } from './vanished-ids.ts';

/** What a release is judged by. */
export interface ReleaseRules {
  /** The most that may change; null where anything may. */
  readonly expect: ReleaseLevel | null;
  readonly tombstones: readonly Tombstone[];
  /** Day of the new release, YYYY-MM-DD. */
  readonly released: string;
  /** Told of the comparison before anything is refused. */
  readonly told?: (comparison: ReleaseComparison) => void;
}

/**
 * The version of a release that follows one before it, out of what changed. Throws `missing tombstones` where ids
 * disappeared without a word, and `invalid release` where more changed than was expected or the day lies before.
 */
export function decideRelease(
  before: ReleaseTree,
  after: ReleaseTree,
  { expect, tombstones, released, told }: ReleaseRules,
): { version: string; comparison: ReleaseComparison } {
  const comparison = compareReleases(before, after);
  told?.(comparison);
  const { version, released: day } = before.catalogue;
  const vanished = vanishedIds(before, after, tombstones);
  if (vanished.length > 0) {
    throw new Error(
      `missing tombstones: ${vanished.join(', ')} of ${version} are no longer published. Say why in datasets/tombstones.json.`,
    );
  }
  if (expect !== null && exceeds(comparison.level, expect)) {
    throw new Error(
      `invalid release: the changes since ${version} are ${comparison.level}, and ${expect} was expected. Look at what is listed above.`,
    );
  }
  if (released < day) {
    throw new Error(
      `invalid release: datasets/release.json says ${released}, before the ${day} of ${version}. Put the day of release there.`,
    );
  }
  return { version: nextVersion(version, comparison.level), comparison };
}
