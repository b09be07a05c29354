import type { Cell, NotAdded } from './cells.ts';
import type { KnownIndicator } from './context.ts';

/**
 * The indicators with cells of which none has a figure; cells of areas that could not be added and of files that could not
 * be had are told elsewhere.
 */
export function withoutFigures(
  indicators: readonly KnownIndicator[],
  { cells, notAdded }: { readonly cells: readonly Cell[]; readonly notAdded: readonly NotAdded[] },
): KnownIndicator[] {
  const refused = new Set(notAdded.map(({ area }) => area));
  const [asked, told] = [new Set<string>(), new Set<string>()];
  for (const { indicator, area, status, unread } of cells) {
    if (told.has(indicator) || unread || refused.has(area)) continue;
    asked.add(indicator);
    if (status !== null) told.add(indicator);
  }
  return indicators.filter(({ id }) => asked.has(id) && !told.has(id));
}
