import type { AreaFigure } from '../../../src/charts/types.ts';
import type { Cell } from '../../databank/cells.ts';
import type { KnownIndicator } from '../../databank/context.ts';
import { numberOf } from '../../databank/pivot.ts';
import { nameOf } from '../../databank/shown-table.ts';
import type { Shown } from '../../databank/shown-table.ts';

/** One line: what it is told by beside time, and its cells in order of period. */
export interface Line {
  readonly label: string;
  readonly indicator: KnownIndicator;
  readonly cells: readonly Cell[];
}

/** Lines by their indicator, in the order they are chosen. */
export function byIndicator(lines: readonly Line[]): [KnownIndicator, Line[]][] {
  const groups = new Map<KnownIndicator, Line[]>();
  for (const line of lines) groups.set(line.indicator, [...(groups.get(line.indicator) ?? []), line]);
  return [...groups];
}

/** The cells of a choice as lines: one for each indicator, area and part, whose cells stand beside each other. */
export function linesOf(shown: Shown, cells: readonly Cell[]): Line[] {
  const lines: Cell[][] = [];
  let before: Cell | undefined;
  for (const cell of cells) {
    if (before && isOneLine(before, cell)) lines.at(-1)!.push(cell);
    else lines.push([cell]);
    before = cell;
  }
  const manyAreas = shown.areas.length > 1;
  return lines.map(own => {
    const [first] = own;
    const cut = first!.code === '' ? '' : nameOf(shown, 'cut', first!.code);
    const area = nameOf(shown, 'area', first!.area);
    return {
      label: cut === '' ? area : manyAreas ? `${area}, ${cut}` : cut,
      indicator: shown.indicators.find(({ id }) => id === first!.indicator)!,
      cells: own,
    };
  });
}

const isOneLine = (a: Cell, b: Cell): boolean => a.indicator === b.indicator && a.area === b.area && a.code === b.code;

/** True where any of the lines has a number to draw. */
export const hasFigures = (lines: readonly Line[], { choice }: Shown): boolean =>
  lines.some(({ cells }) => cells.some(cell => numberOf(cell, choice.measure) !== null));

/** The figures of the latest period that any line has a number for. */
export function latestOf({ choice }: Shown, lines: readonly Line[]): { period: string; figures: AreaFigure[] } {
  let period = '';
  for (const { cells } of lines)
    for (const cell of cells) if (cell.period > period && numberOf(cell, choice.measure) !== null) period = cell.period;
  const figures = lines.flatMap(({ label, cells }): AreaFigure[] => {
    const cell = cells.find(one => one.period === period);
    return cell
      ? [{ code: cell.area, label, value: numberOf(cell, choice.measure), status: cell.row?.obs_status ?? 'O' }]
      : [];
  });
  return { period, figures };
}
