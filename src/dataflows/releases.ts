import type { PlannedFile } from '../model/file.ts';
import type { ReleaseRecord, Tombstone } from '../package/release-types.ts';

/** What is known of the releases so far, this one included. */
export interface ReleaseHistory {
  /** Newest first. */
  readonly releases: readonly ReleaseRecord[];
  /** Ids that are no longer published. */
  readonly tombstones: readonly Tombstone[];
}

/** Plans `releases.json` (what every release changed in the one before) and `tombstones.json` (ids no longer published). */
export const releaseFiles = ({ releases, tombstones }: ReleaseHistory): PlannedFile[] =>
  Object.entries({ 'releases.json': releases, 'tombstones.json': tombstones }).map(([path, list]) => ({
    path,
    contents: `${JSON.stringify(list, null, 1)}\n`,
    mediaType: 'application/json',
    rows: list.length,
  }));
