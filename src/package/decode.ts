import { parsePeriodId, periodId } from '../model/period.ts';
import { round } from '../statistics/rounding.ts';
import { applyFormula } from '../statistics/formula.ts';
import { interval } from '../statistics/interval.ts';
import { coarserPoints, type Point } from './coarser-points.ts';
import { readDifferences } from './differences.ts';
import type { DerivedSeries, EncodedSeries, Exception, IndicatorFile, Row } from './types.ts';

export type { Row } from './types.ts';

/** The rows of a file, series by series, periods in order. */
export function* rowsOf(file: IndicatorFile): Generator<Row> {
  for (const series of file.series) yield* rowsOfSeries(file, series);
}

/** The rows of one series, periods in order. Throws `missing series` where the series it follows from is not in the file. */
export function* rowsOfSeries(file: IndicatorFile, series: EncodedSeries | DerivedSeries): Generator<Row> {
  for (const point of pointsOf(file, series)) yield rowOf(file, series, point);
}

/** One series of which rows are made one by one, by the number of their period on the frequency's line. */
export interface SeriesRows {
  /** Null outside the series. */
  readonly statusAt: (period: number) => Row['obs_status'] | null;
  readonly rowAt: (period: number) => Row | null;
}

/**
 * The stretches of a series for those who ask for few of its rows: numbers are read with the first row that is asked for,
 * and each row is made anew. Throws `missing series` as `rowsOfSeries` does.
 */
export function seriesRows(file: IndicatorFile, stretches: readonly (EncodedSeries | DerivedSeries)[]): SeriesRows {
  const parts = stretches.map(stretch => stretchRows(file, stretch));
  const first = <Told>(told: (part: SeriesRows) => Told | null): Told | null => {
    for (const part of parts) {
      const found = told(part);
      if (found !== null) return found;
    }
    return null;
  };
  return {
    statusAt: period => first(part => part.statusAt(period)),
    rowAt: period => first(part => part.rowAt(period)),
  };
}

function stretchRows(file: IndicatorFile, series: EncodedSeries | DerivedSeries): SeriesRows {
  if ('of' in series) {
    const points = new Map(pointsOf(file, series).map(point => [point.period, point]));
    const rowAt = (point: Point | undefined): Row | null => (point ? rowOf(file, series, point) : null);
    return {
      statusAt: period => points.get(period)?.status ?? null,
      rowAt: period => rowAt(points.get(period)),
    };
  }
  const first = parsePeriodId(series.freq, series.start);
  let pointAt: ((i: number) => Point) | null = null;
  return {
    statusAt: period => (series.status[period - first] as Row['obs_status'] | undefined) ?? null,
    rowAt: period => {
      if (series.status[period - first] === undefined) return null;
      pointAt ??= encodedPoint(file, series);
      return rowOf(file, series, pointAt(period - first));
    },
  };
}

function rowOf(file: IndicatorFile, series: EncodedSeries | DerivedSeries, point: Point): Row {
  const { ref_area, target_group, responsibility, sex, age, origin, freq } = series;
  const { numerator, denominator, status, ends } = point;
  const empty = 'MOQ'.includes(status);
  const [lower, upper] = empty ? [null, null] : (ends ?? interval(file, numerator, denominator));
  return {
    indicator: file.indicator,
    ...{ ref_area, target_group, responsibility, sex, age, origin, freq },
    time_period: periodId(freq, point.period),
    obs_value: empty ? null : (point.value ?? figure(file, numerator, denominator)),
    numerator,
    denominator,
    lower,
    upper,
    obs_status: status,
    conf_status: status === 'Q' ? 'C' : 'F',
  };
}

/** The figure that numerator and denominator make, rounded to the file's decimals; null where one of them is missing. */
export function figure(
  file: Pick<IndicatorFile, 'formula' | 'multiplier' | 'decimals'>,
  numerator: number | null,
  denominator: number | null,
): number | null {
  if (numerator === null || denominator === null || denominator === 0) return null;
  const value = applyFormula(file, numerator, denominator);
  return Number.isNaN(value) ? null : round(value, file.decimals);
}

function pointsOf(file: IndicatorFile, series: EncodedSeries | DerivedSeries): Point[] {
  if (!('of' in series)) return encodedPoints(file, series);
  const base = file.series.find(
    (one): one is EncodedSeries =>
      !('of' in one) && one.freq === series.of && KEY.every(dimension => one[dimension] === series[dimension]),
  );
  if (!base)
    throw new Error(`missing series: ${series.ref_area} ${series.freq} of ${file.indicator} follows from ${series.of}`);
  const points = coarserPoints(encodedPoints(file, base), [series.of, series.freq], file);
  const told = new Map((series.except ?? []).map(one => [parsePeriodId(series.freq, one[0]), one]));
  return points.map(point => excepted(point, told.get(point.period)));
}

function excepted(point: Point, exception?: Exception): Point {
  if (!exception) return point;
  const [, status, numerator, denominator, value] = exception;
  return { period: point.period, status, numerator, denominator, value };
}

const KEY = ['ref_area', 'target_group', 'responsibility', 'sex', 'age', 'origin'] as const;

function encodedPoints(file: IndicatorFile, series: EncodedSeries): Point[] {
  const pointAt = encodedPoint(file, series);
  return Array.from(series.status, (_, i) => pointAt(i));
}

/** Reads the numbers of a series and gives its point at each place. */
function encodedPoint(file: IndicatorFile, series: EncodedSeries): (i: number) => Point {
  const { start, freq, status, scale } = series;
  const first = parsePeriodId(freq, start);
  const tops = unscaled(series.numerator, status.length, scale[0]);
  const bottoms = unscaled(series.denominator, status.length, scale[1]);
  const given = unscaled(series.value, status.length, file.decimals);
  const [lower, upper] = [series.lower, series.upper].map(text =>
    text === undefined ? null : unscaled(text, status.length, file.decimals + 1),
  );
  return i => ({
    period: first + i,
    numerator: tops[i]!,
    denominator: bottoms[i]!,
    value: given[i]!,
    status: status[i] as Row['obs_status'],
    ...(lower && upper && { ends: [lower[i]!, upper[i]!] as const }),
  });
}

function unscaled(text: string | null, length: number, decimals: number): (number | null)[] {
  if (text === null) return new Array<null>(length).fill(null);
  return readDifferences(text).map(value => (value === null ? null : value / 10 ** decimals));
}
