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
  const open = cells.filter(({ area, unread }) => !unread && !refused.has(area));
  const asked = new Set(open.map(({ indicator }) => indicator));
  const told = new Set(open.filter(({ row }) => row !== null).map(({ indicator }) => indicator));
  return indicators.filter(({ id }) => asked.has(id) && !told.has(id));
}
