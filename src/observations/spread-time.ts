import { monthsOf, periodId, periodOfMonth, periodsPerYear, type Freq } from '../model/period.ts';
import { cellOf } from './combine.ts';
import { emptyPanel, type Panel } from './panel.ts';

/**
 * A panel of a coarser frequency told at a finer one: every period has the figure of the quarter or year it lies in, and
 * periods after the last one keep its figure for at most `carry` periods of the coarse frequency, since population and
 * labour force are published later than what is divided by them. Goes from the panel's first period to `last`.
 */
export function spreadTime(panel: Panel, freq: Freq, until: { last: number; carry: number }): Panel {
  if (panel.freq === freq) return panel;
  if (periodsPerYear(panel.freq) > periodsPerYear(freq)) {
    throw new Error(
      `invalid frequency: ${panel.freq} cannot be spread over ${freq} (from ${periodId(panel.freq, panel.first)})`,
    );
  }
  const end = panel.first + panel.length - 1;
  const first = periodOfMonth(freq, monthsOf(panel.freq, panel.first).first);
  const reach = periodOfMonth(freq, monthsOf(panel.freq, end + until.carry).last);
  const last = Math.max(first, Math.min(until.last, reach));
  const result = emptyPanel({ freq, first, length: last - first + 1 }, [...panel.areas.keys()]);
  for (const [area, row] of result.areas) {
    for (let period = first; period <= last; period += 1) {
      const within = Math.min(end, periodOfMonth(panel.freq, monthsOf(freq, period).first));
      const { value, status } = cellOf(panel, area, within);
      result.value[row * result.length + period - first] = value;
      result.status[row * result.length + period - first] = status;
    }
  }
  return result;
}
