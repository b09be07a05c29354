import { monthsOf, periodOfMonth, type Freq } from '../model/period.ts';
import type { OverTime } from '../model/indicator.ts';
import { isEmptyStatus } from '../model/status.ts';
import { addCells, cellOf, type Cell } from './combine.ts';
import { emptyPanel, type Panel } from './panel.ts';

/**
 * A panel at a longer period: the mean of a stock, the sum of a flow or the last of a status over the periods within.
 * Only periods that the panel covers from end to end are made (for `last`, those whose end it covers), and a cell with an
 * empty part is empty with the gravest status of its parts. Null where no such period is covered.
 */
export function aggregateTime(panel: Panel, freq: Freq, how: OverTime): Panel | null {
  const end = how === 'last' ? 'last' : 'first';
  const from = monthsOf(panel.freq, panel.first)[end];
  const to = monthsOf(panel.freq, panel.first + panel.length - 1).last;
  let first = periodOfMonth(freq, from);
  while (monthsOf(freq, first)[end] < from) first += 1;
  let last = periodOfMonth(freq, to);
  while (monthsOf(freq, last).last > to) last -= 1;
  if (last < first) return null;
  const result = emptyPanel({ freq, first, length: last - first + 1 }, [...panel.areas.keys()]);
  for (const [area, row] of result.areas) {
    for (let period = first; period <= last; period += 1) {
      const { value, status } = whole(panel, area, { periods: partsOf(panel, freq, period), how });
      result.value[row * result.length + period - first] = value;
      result.status[row * result.length + period - first] = status;
    }
  }
  return result;
}

function whole(panel: Panel, area: string, { periods, how }: { periods: readonly number[]; how: OverTime }): Cell {
  if (how === 'last') return cellOf(panel, area, periods.at(-1)!);
  const sum = addCells(periods.map(period => cellOf(panel, area, period)));
  return how === 'mean' && !isEmptyStatus(sum.status) ? { value: sum.value / periods.length, status: sum.status } : sum;
}

function partsOf(panel: Panel, freq: Freq, period: number): number[] {
  const months = monthsOf(freq, period);
  const first = periodOfMonth(panel.freq, months.first);
  const last = periodOfMonth(panel.freq, months.last);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
