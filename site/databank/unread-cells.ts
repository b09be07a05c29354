import type { Cell, CellsWanted } from './cells.ts';

/**
 * The cells of an indicator of which a file could not be had: series without any figure are marked as unread, for their
 * figures may stand in that file. Areas that are `refused`, because they may not be added, stay as they are.
 */
export function unreadCells(cells: readonly Cell[], refused: ReadonlySet<string>): Cell[] {
  const seriesOf = ({ area, code }: Cell): string => `${area} ${code}`;
  const read = new Set(cells.filter(({ status }) => status !== null).map(seriesOf));
  return cells.map(cell => {
    const { indicator, area, code, period } = cell;
    return read.has(seriesOf(cell)) || refused.has(area) ? cell : emptyCell([indicator, area, code], period);
  });
}

/** The cells of an indicator of which nothing could be had. */
export const cellsWithoutFile = (
  indicator: string,
  { areas, codes, periods }: Pick<CellsWanted, 'areas' | 'codes' | 'periods'>,
): Cell[] =>
  areas.flatMap(({ id: area }) =>
    codes.flatMap(code => periods.map(period => emptyCell([indicator, area, code], period))),
  );

const emptyCell = ([indicator, area, code]: readonly [string, string, string], period: string): Cell => ({
  ...{ indicator, area, code, period },
  row: null,
  status: null,
  unread: true,
});
