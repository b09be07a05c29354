import { coordinate } from './coordinate.ts';
import type { Ends } from './scale-text.ts';
import type { Series } from './types.ts';
import type { Freq } from '../model/period.ts';

/** The periods a line chart runs over; each has a slot of equal width. */
export interface LineSpan {
  readonly freq: Freq;
  readonly first: number;
  readonly last: number;
  readonly slots: number;
  /** Where a period's slot begins, as a percentage of the plot's width; `0.5` more is the middle of the slot. */
  readonly percent: (ordinal: number) => string;
}

/** Span of all series. Throws `missing points` without any and `invalid frequency` where they differ or run backwards. */
export function lineSpan(series: readonly Series[]): LineSpan {
  const periods = series.flatMap(({ points }) => points.map(({ period }) => period));
  const freq = periods[0]?.freq;
  if (freq === undefined) throw new Error('missing points: no series has a period. Leave the chart out.');
  for (const { label, points } of series) {
    points.forEach(({ period }, i) => {
      if (period.freq !== freq) {
        throw new Error(`invalid frequency: "${period.freq}" in series "${label}" (the others have ${freq}). Use one.`);
      }
      if (i > 0 && period.ordinal <= points[i - 1]!.period.ordinal) {
        throw new Error(`invalid order: period ${period.ordinal} in series "${label}" (must rise). Sort the points.`);
      }
    });
  }
  const first = periods.reduce((least, { ordinal }) => Math.min(least, ordinal), Infinity);
  const last = periods.reduce((most, { ordinal }) => Math.max(most, ordinal), -Infinity);
  const slots = last - first + 1;
  return { freq, first, last, slots, percent: ordinal => `${coordinate(((ordinal - first) / slots) * 100, 2)}%` };
}

/** A span as a scale in percent of the plot's width: periods stand in the middle of their slots. */
export const spanEnds = ({ first, slots }: LineSpan): Ends => ({
  domain: [first - 0.5, first + slots - 0.5],
  range: [0, 100],
});
