import type { ColumnTable } from 'arquero';
import { dimensionNumbering } from '../codelists/dimensions.ts';
import { subPeriodOf, type Freq } from '../model/period.ts';
import { STATUS } from '../model/status.ts';
import { emptyPanel, type Panel } from './panel.ts';

/** What decides the panel's statuses. */
export interface PanelRule {
  readonly freq: Freq;
  /** Latest periods that are provisional. */
  readonly provisionalPeriods: number;
  /** The latest period that the table tells of; the latest selected one where left out. */
  readonly latest?: number;
  /** What a combination without a row means at the publisher. */
  readonly absent: 'unknown' | 'zero';
  /** Months or quarters of the year that the publisher tells of, counted from 1; all where left out. */
  readonly subPeriods?: readonly number[];
}

/**
 * Selected rows (`ref_area`, `time`, `value`, `withheld`) as a panel over all their areas and periods: a withheld number
 * is `Q`, an absent row `O` (or 0 where the publisher says so, `M` where no such period exists), a figure of the latest
 * periods `P`, any other `A`.
 * Null where nothing was selected.
 */
export function panelOf(selected: ColumnTable, rule: PanelRule): Panel | null {
  if (selected.numRows() === 0) return null;
  const column = (name: string) => selected.array(name) as ArrayLike<number>;
  const [area, time, value, withheld] = [column('ref_area'), column('time'), column('value'), column('withheld')];
  const periods = new Set(time as Iterable<number> & ArrayLike<number>);
  const first = Math.min(...periods);
  const last = Math.max(...periods);
  const numbers = [...new Set(area as Iterable<number> & ArrayLike<number>)].sort((a, b) => a - b);
  const panel = emptyPanel(
    { freq: rule.freq, first, length: last - first + 1 },
    numbers.map(dimensionNumbering.ref_area.idOf),
  );
  const rowOf = new Map(numbers.map((number, row) => [number, row]));
  if (rule.absent === 'zero') zeroWhereTold(panel, periods);
  if (rule.subPeriods) markNever(panel, rule.subPeriods);
  for (let row = 0; row < area.length; row += 1) {
    const cell = rowOf.get(area[row]!)! * panel.length + time[row]! - first;
    panel.value[cell] = withheld[row] ? NaN : value[row]!;
    panel.status[cell] = withheld[row] ? STATUS.Q : STATUS.A;
  }
  markProvisional(panel, rule.provisionalPeriods - ((rule.latest ?? last) - last));
  return panel;
}

/** In a period the publisher tells of at all, a combination without a row is zero; other periods stay missing. */
function zeroWhereTold(panel: Panel, periods: ReadonlySet<number>): void {
  for (let cell = 0; cell < panel.value.length; cell += 1) {
    if (!periods.has(panel.first + (cell % panel.length))) continue;
    panel.value[cell] = 0;
    panel.status[cell] = STATUS.A;
  }
}

/** A period of the year that the publisher never tells of cannot exist, which is not the same as missing. */
function markNever(panel: Panel, told: readonly number[]): void {
  for (let cell = 0; cell < panel.status.length; cell += 1) {
    if (!told.includes(subPeriodOf(panel.freq, panel.first + (cell % panel.length)))) panel.status[cell] = STATUS.M;
  }
}

function markProvisional(panel: Panel, periods: number): void {
  for (let row = 0; row < panel.areas.size; row += 1) {
    for (let column = Math.max(0, panel.length - periods); column < panel.length; column += 1) {
      const cell = row * panel.length + column;
      if (panel.status[cell] === STATUS.A) panel.status[cell] = STATUS.P;
    }
  }
}
