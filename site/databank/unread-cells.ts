import type { Cell, CellsWanted } from './cells.ts';

/**
 * The cells of an indicator of which a file could not be had: series without any figure are marked as unread, for their
 * figures may stand in that file. Areas that are `refused`, because they may not be added, stay as they are.
 */
export function unreadCells(cells: readonly Cell[], refused: ReadonlySet<string>): Cell[] {
  const seriesOf = ({ area, code }: Cell): string => `${area} ${code}`;
  const read = new Set(cells.filter(({ row }) => row !== null).map(seriesOf));
  return cells.map(cell => (read.has(seriesOf(cell)) || refused.has(cell.area) ? cell : { ...cell, unread: true }));
}

/** The cells of an indicator of which nothing could be had. */
export const cellsWithoutFile = (
  indicator: string,
  { areas, codes, periods }: Pick<CellsWanted, 'areas' | 'codes' | 'periods'>,
): Cell[] =>
  areas.flatMap(({ id: area }) =>
    codes.flatMap(code => periods.map(period => ({ indicator, area, code, period, row: null, unread: true as const }))),
  );
