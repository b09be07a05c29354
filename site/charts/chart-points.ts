import type { Point, SeriesBreak } from '../../src/charts/types.ts';
import { parsePeriodId, periodOfMonth } from '../../src/model/period.ts';
import type { Freq } from '../../src/model/period.ts';
import type { Language } from '../../src/model/text.ts';
import type { Row } from '../../src/package/decode.ts';
import type { CatalogueIndicator } from '../../src/package/types.ts';

/** Rows as points of a chart. */
export const pointsOf = (rows: readonly Row[]): Point[] =>
  rows.map(({ freq, time_period, obs_value, obs_status, lower, upper }) => ({
    period: { freq, ordinal: parsePeriodId(freq, time_period) },
    value: obs_value,
    status: obs_status,
    lower,
    upper,
  }));

/** Rows as points without intervals, for what a series is compared with. */
export const plainPoints = (rows: readonly Row[]): Point[] =>
  pointsOf(rows).map(({ period, value, status }) => ({ period, value, status }));

/** An indicator's breaks at a frequency: those after the first of these rows and not after the last. */
export function breaksOf(
  lang: Language,
  { breaks }: Pick<CatalogueIndicator, 'breaks'>,
  rows: readonly Pick<Row, 'freq' | 'time_period'>[],
): SeriesBreak[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return [];
  const freq: Freq = first.freq;
  const [from, to] = [parsePeriodId(freq, first.time_period), parsePeriodId(freq, last.time_period)];
  return breaks
    .map(({ month, text }) => ({ ordinal: periodOfMonth(freq, parsePeriodId('M', month)), text: text[lang] }))
    .filter(({ ordinal }) => ordinal > from && ordinal <= to);
}
