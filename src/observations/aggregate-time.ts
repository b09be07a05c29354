import { monthsOf, periodOfMonth, type Freq } from '../model/period.ts';
import type { OverTime } from '../model/indicator.ts';
import { isEmptyStatus } from '../model/status.ts';
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
  const parts = Array.from({ length: result.length }, (_, i) => partsOf(panel, freq, first + i));
  for (const [area, row] of result.areas) {
    const own = panel.areas.get(area)! * panel.length - panel.first;
    parts.forEach((span, i) => fill(result, row * result.length + i, { panel, own, span, how }));
  }
  return result;
}

/** Periods, first and last included. */
interface Span {
  readonly first: number;
  readonly last: number;
}

interface Whole {
  readonly panel: Panel;
  /** Cell of the area's period 0. */
  readonly own: number;
  readonly span: Span;
  readonly how: OverTime;
}

/** Writes a cell that is made of the cells of a span; an empty part makes it empty with the gravest status. */
function fill(result: Panel, cell: number, { panel, own, span, how }: Whole): void {
  const last = own + span.last;
  if (how === 'last') {
    result.value[cell] = panel.value[last]!;
    result.status[cell] = panel.status[last]!;
    return;
  }
  let [sum, status] = [0, 0];
  for (let part = own + span.first; part <= last; part += 1) {
    sum += panel.value[part]!;
    status = Math.max(status, panel.status[part]!);
  }
  result.status[cell] = status;
  result.value[cell] = isEmptyStatus(status) ? NaN : how === 'mean' ? sum / (span.last - span.first + 1) : sum;
}

function partsOf(panel: Panel, freq: Freq, period: number): Span {
  const months = monthsOf(freq, period);
  return { first: periodOfMonth(panel.freq, months.first), last: periodOfMonth(panel.freq, months.last) };
}
