import { parsePeriodId, periodId } from '../model/period.ts';
import { round } from '../model/rounding.ts';
import { interval } from '../statistics/interval.ts';
import type { EncodedSeries, IndicatorFile, Row } from './types.ts';

export type { Row } from './types.ts';

/** The rows of a file, series by series, periods in order. */
export function* rowsOf(file: IndicatorFile): Generator<Row> {
  for (const series of file.series) yield* rowsOfSeries(file, series);
}

/** The rows of one series, periods in order. */
export function* rowsOfSeries(file: IndicatorFile, series: EncodedSeries): Generator<Row> {
  const { start, status, scale, numerator, denominator, value, ...key } = series;
  const first = parsePeriodId(series.freq, start);
  const tops = undelta(numerator, status.length, scale[0]);
  const bottoms = undelta(denominator, status.length, scale[1]);
  const given = undelta(value, status.length, file.decimals);
  for (let i = 0; i < status.length; i += 1) {
    const obs_status = status[i] as Row['obs_status'];
    const empty = 'MOQ'.includes(obs_status);
    const own = value ? given[i]! : figure(file, tops[i]!, bottoms[i]!);
    const [lower, upper] = empty ? [null, null] : interval(file, tops[i]!, bottoms[i]!);
    yield {
      indicator: file.indicator,
      ...key,
      time_period: periodId(series.freq, first + i),
      obs_value: empty ? null : own,
      numerator: tops[i]!,
      denominator: bottoms[i]!,
      lower,
      upper,
      obs_status,
      conf_status: obs_status === 'Q' ? 'C' : 'F',
    };
  }
}

/** The figure that numerator and denominator make, rounded to the file's decimals; null where one of them is missing. */
export function figure(
  file: Pick<IndicatorFile, 'formula' | 'multiplier' | 'decimals'>,
  numerator: number | null,
  denominator: number | null,
): number | null {
  if (numerator === null || denominator === null || denominator === 0) return null;
  const share = numerator / denominator;
  return round(file.multiplier * (file.formula === 'complement' ? 1 - share : share), file.decimals);
}

function undelta(deltas: readonly (number | null)[] | null, length: number, decimals: number): (number | null)[] {
  if (!deltas) return new Array<null>(length).fill(null);
  let sum = 0;
  return deltas.map(delta => (delta === null ? null : round((sum += delta) / 10 ** decimals, decimals)));
}
