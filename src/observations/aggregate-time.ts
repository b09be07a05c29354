import { monthsOf, periodOfMonth, type Freq } from '../model/period.ts';
import type { OverTime } from '../model/indicator.ts';
import { addCells, cellOf } from './combine.ts';
import { emptyPanel, type Panel } from './panel.ts';

/**
 * A panel at a coarser frequency: the mean of a stock or the sum of a flow over the periods within. Only periods that the
 * panel covers from end to end are made, and a cell with an empty part is empty with the gravest status of its parts.
 * Null where no whole period is covered.
 */
export function aggregateTime(panel: Panel, freq: Freq, how: OverTime): Panel | null {
  const from = monthsOf(panel.freq, panel.first).first;
  const to = monthsOf(panel.freq, panel.first + panel.length - 1).last;
  const first =
    monthsOf(freq, periodOfMonth(freq, from)).first < from ? periodOfMonth(freq, from) + 1 : periodOfMonth(freq, from);
  const last =
    monthsOf(freq, periodOfMonth(freq, to)).last > to ? periodOfMonth(freq, to) - 1 : periodOfMonth(freq, to);
  if (last < first) return null;
  const result = emptyPanel(freq, first, last - first + 1, [...panel.areas.keys()]);
  for (const [area, row] of result.areas) {
    for (let period = first; period <= last; period += 1) {
      const parts = partsOf(panel, freq, period).map(part => cellOf(panel, area, part));
      const { value, status } = addCells(parts);
      const cell = row * result.length + period - first;
      result.value[cell] = how === 'mean' ? value / parts.length : value;
      result.status[cell] = status;
    }
  }
  return result;
}

function partsOf(panel: Panel, freq: Freq, period: number): number[] {
  const months = monthsOf(freq, period);
  const first = periodOfMonth(panel.freq, months.first);
  const last = periodOfMonth(panel.freq, months.last);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
