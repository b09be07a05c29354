import type { ReleaseRecord, Tombstone } from '../../src/package/release-types.ts';
import type { Published } from '../published/published.ts';

/** The releases so far, newest first, and the ids no longer published; nothing where the version does not tell them. */
export function releaseHistory(published: Pick<Published, 'text'>): {
  releases: readonly ReleaseRecord[];
  tombstones: readonly Tombstone[];
} {
  return {
    releases: JSON.parse(published.text('releases.json') ?? '[]') as ReleaseRecord[],
    tombstones: JSON.parse(published.text('tombstones.json') ?? '[]') as Tombstone[],
  };
}
