import type { Dimension } from '../model/dimension.ts';
import { monthsOf } from '../model/period.ts';
import type { MeasureTable } from '../observations/measure-table.ts';
import { sourceTable } from '../sources/index.ts';
import type { Change, ChangeClass } from './change.ts';
import { shiftOf, type Shift } from './shift.ts';
import type { TableChanges } from './table-changes.ts';
import { revisedSince } from './usual-window.ts';

/**
 * The class of every change of a table, in their order; `breaks` are the months its definitions name. The first rule that
 * fits decides:
 * 1. `new-period`, `dropped-period`: only one of the editions tells of the period at all;
 * 2. `definition-change`: the measure, or a code of a breakdown, is in one of the editions only, or half of the cells before
 *    the months that are usually revised changed (`shiftOf`);
 * 3. `new-break`: the measure moved from a break month on, and the period lies there;
 * 4. `late-registration`: the period is one of those that are revised as a matter of course (`revisedSince`);
 * 5. `correction`: it is older.
 */
export function changeClasses(table: TableChanges, breaks: readonly number[]): ChangeClass[] {
  const { older, newer, days, spans, changes } = table;
  const monthOf = (period: number): number => monthsOf(newer.freq, period).last;
  const since = revisedSince({ table: sourceTable(newer.table), lastMonth: monthOf(spans[0].last), day: days[0] });
  const shifts = shiftsOf(table, { breaks, revisedSince: since });
  const isOneSided = oneSided(older, newer);
  return changes.map(change => {
    const { period, measure } = change;
    if (!spans[0].told.has(period)) return 'new-period';
    if (!spans[1].told.has(period)) return 'dropped-period';
    const shift = shifts.get(measure);
    if (!shift || shift.whole || isOneSided(change)) return 'definition-change';
    if (shift.from !== null && monthOf(period) >= shift.from) return 'new-break';
    return monthOf(period) >= since ? 'late-registration' : 'correction';
  });
}

/** How each measure that both editions have moved. */
function shiftsOf(
  { changes, measures, common, newer }: TableChanges,
  rule: Parameters<typeof shiftOf>[1],
): Map<string, Shift> {
  const changed = new Map<string, number>();
  for (const { kind, measure, period } of changes) {
    const key = `${measure} ${period}`;
    if (kind === 'changed') changed.set(key, (changed.get(key) ?? 0) + 1);
  }
  const periodsOf = (measure: string) =>
    [...common].map(([period, cells]) => ({
      month: monthsOf(newer.freq, period).last,
      cells,
      changed: changed.get(`${measure} ${period}`) ?? 0,
    }));
  return new Map(measures.map(measure => [measure, shiftOf(periodsOf(measure), rule)]));
}

/** True for a change at a code of a breakdown that only one of the editions has; an area may be there for a few rows only. */
function oneSided(older: MeasureTable, newer: MeasureTable): (change: Change) => boolean {
  const dimensions = (Object.keys(newer.codes) as Dimension[]).flatMap(dimension => {
    const [before, now] = [older.codes[dimension], newer.codes[dimension]];
    if (dimension === 'ref_area' || !before || !now) return [];
    const [had, has] = [new Set(before), new Set(now)];
    const lost = [...had].some(code => !has.has(code)) || [...has].some(code => !had.has(code));
    return lost ? [{ before, now, had, has }] : [];
  });
  if (dimensions.length === 0) return () => false;
  return change =>
    dimensions.some(({ before, now, had, has }) =>
      change.newer < 0 ? !has.has(before[change.older]!) : !had.has(now[change.newer]!),
    );
}
