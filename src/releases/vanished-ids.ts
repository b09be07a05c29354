import type { Tombstone } from '../package/release-types.ts';
import type { ReleaseTree } from './release-tree.ts';

/**
 * Indicators and areas of the release before that are neither in this one nor named by a tombstone, one line each. Ids
 * never disappear: what is no longer published stays known.
 */
export function vanishedIds(before: ReleaseTree, after: ReleaseTree, tombstones: readonly Tombstone[]): string[] {
  const buried = new Set(tombstones.map(({ kind, id }) => `${kind} ${id}`));
  const idsOf = ({ catalogue, areas }: ReleaseTree): string[] => [
    ...catalogue.indicators.map(({ id }) => `indicator ${id}`),
    ...areas.map(({ id }) => `area ${id}`),
  ];
  const present = new Set(idsOf(after));
  return idsOf(before).filter(id => !present.has(id) && !buried.has(id));
}
