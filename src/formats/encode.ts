import type { ColumnTable } from 'arquero';
import type { Indicator } from '../model/indicator.ts';
import { periodId, type Freq } from '../model/period.ts';
import { round } from '../statistics/rounding.ts';
import { OBS_STATUSES } from '../model/status.ts';
import { columnOf } from '../observations/observation-table.ts';
import { coarserPoints, type Point } from '../package/coarser-points.ts';
import { figure } from '../package/decode.ts';
import { writeDifferences } from '../package/differences.ts';
import type { DerivedSeries, EncodedSeries, Exception, IndicatorFile, SeriesKey } from '../package/types.ts';
import type { IndicatorDataset } from './format.ts';

/** What a file says of itself. */
export type FileHead = Pick<IndicatorFile, 'version' | 'kind' | 'notice' | 'persons' | 'part'>;

/**
 * Series as the package reads them: one entry each, numbers as differences; quarters and years that follow from their
 * months are only named. `ranges` are the series of `observations` to be told, in the table's order.
 */
export function encode(
  indicator: Indicator,
  { observations, ranges }: Pick<IndicatorDataset, 'observations' | 'ranges'>,
  head: FileHead,
): IndicatorFile {
  const { decimals, multiplier, formula, interval, direction, aggregation, overTime } = indicator;
  const rules = { decimals, multiplier, formula, interval, direction, aggregation };
  const file = { indicator: indicator.id, ...head, ...rules, overTime, series: [] };
  const series: (EncodedSeries | DerivedSeries)[] = [];
  let base: { key: SeriesKey; points: readonly Point[] } | undefined;
  for (const { key, from, to } of ranges) {
    const points = pointsBetween(observations, from, to);
    const except = base && sameButFreq(base.key, key) ? exceptions(file, { ...base, freq: key.freq }, points) : null;
    if (base && except) {
      series.push({ ...key, of: base.key.freq, ...(except.length > 0 && { except }) });
      continue;
    }
    if (!base || !sameButFreq(base.key, key)) base = { key, points };
    const ends = interval === 'given' ? endsBetween(observations, { from, to }, decimals + 1) : {};
    series.push({ ...encodeSeries(key, points, decimals), ...ends });
  }
  return { ...file, series };
}

const DIMENSIONS = ['ref_area', 'target_group', 'responsibility', 'sex', 'age', 'origin'] as const;

const sameButFreq = (a: SeriesKey, b: SeriesKey): boolean => DIMENSIONS.every(name => a[name] === b[name]);

/** Exceptions to a series that follows from a finer one, for each point: with more of them it is told in full. */
const MOST_EXCEPTIONS = 0.25;

/**
 * The points that are not what the finer series of the same key makes of them; null where these are too many, or where
 * the finer series makes other periods.
 */
function exceptions(
  file: IndicatorFile,
  base: { key: SeriesKey; points: readonly Point[]; freq: Freq },
  points: readonly Point[],
): Exception[] | null {
  const made = coarserPoints(base.points, [base.key.freq, base.freq], file);
  if (made.length !== points.length || made.some(({ period }, i) => period !== points[i]!.period)) return null;
  const apart = points.filter((own, i) => !isSame(file, own, made[i]!));
  if (apart.length > MOST_EXCEPTIONS * points.length) return null;
  return apart.map(({ period, status, numerator, denominator, value }) => [
    periodId(base.freq, period),
    status,
    numerator,
    denominator,
    value,
  ]);
}

const isSame = (file: IndicatorFile, own: Point, made: Point): boolean =>
  made.numerator === own.numerator &&
  made.denominator === own.denominator &&
  made.status === own.status &&
  (own.value ?? figure(file, own.numerator, own.denominator)) ===
    (made.value ?? figure(file, made.numerator, made.denominator));

function pointsBetween(observations: ColumnTable, from: number, to: number): Point[] {
  const [time, top, below, value, status, given] = (
    ['time_period', 'numerator', 'denominator', 'obs_value', 'obs_status', 'given'] as const
  ).map(name => columnOf(observations, name));
  const number = (column: ArrayLike<number>, row: number) => (Number.isNaN(column[row]!) ? null : column[row]!);
  return Array.from({ length: to - from }, (_, i) => ({
    period: time![from + i]!,
    numerator: number(top!, from + i),
    denominator: number(below!, from + i),
    value: given![from + i] ? number(value!, from + i) : null,
    status: OBS_STATUSES[status![from + i]!]!,
  }));
}

/** Ends of intervals that an analysis gave. */
function endsBetween(observations: ColumnTable, { from, to }: { from: number; to: number }, decimals: number) {
  const told = (name: 'lower' | 'upper'): string | null => {
    const column = columnOf(observations, name);
    const rows = Array.from({ length: to - from }, (_, i) => column[from + i]!);
    return scaled(
      rows.map(end => (Number.isNaN(end) ? null : end)),
      decimals,
    );
  };
  return { lower: told('lower'), upper: told('upper') };
}

function encodeSeries(key: SeriesKey, points: readonly Point[], decimals: number): EncodedSeries {
  const scale = [
    decimalsOf(points.map(point => point.numerator)),
    decimalsOf(points.map(point => point.denominator)),
  ] as const;
  return {
    ...key,
    start: periodId(key.freq, points[0]!.period),
    status: points.map(point => point.status).join(''),
    scale,
    numerator: scaled(
      points.map(point => point.numerator),
      scale[0],
    ),
    denominator: scaled(
      points.map(point => point.denominator),
      scale[1],
    ),
    value: scaled(
      points.map(point => point.value),
      decimals,
    ),
  };
}

const decimalsOf = (values: readonly (number | null)[]): number =>
  [0, 1, 2].find(decimals => values.every(value => value === null || round(value, decimals) === value)) ?? 3;

const scaled = (values: readonly (number | null)[], decimals: number): string | null =>
  writeDifferences(values.map(value => (value === null ? null : Math.round(value * 10 ** decimals))));
