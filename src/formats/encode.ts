import type { ColumnTable } from 'arquero';
import type { Indicator } from '../model/indicator.ts';
import { periodId, type Freq } from '../model/period.ts';
import { round } from '../statistics/rounding.ts';
import { OBS_STATUSES } from '../model/status.ts';
import { columnOf } from '../observations/observation-table.ts';
import { coarserPoints, type Point } from '../package/coarser-points.ts';
import { figure } from '../package/decode.ts';
import { writeDifferences } from '../package/differences.ts';
import type { DerivedSeries, EncodedSeries, IndicatorFile, SeriesKey } from '../package/types.ts';
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
    if (base && sameButFreq(base.key, key) && follows(file, { ...base, freq: key.freq }, points)) {
      series.push({ ...key, of: base.key.freq });
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

/** True where the points are just what the finer series of the same key makes of them. */
function follows(
  file: IndicatorFile,
  base: { key: SeriesKey; points: readonly Point[]; freq: Freq },
  points: readonly Point[],
): boolean {
  const made = coarserPoints(base.points, [base.key.freq, base.freq], file);
  if (made.length !== points.length) return false;
  return made.every((point, i) => {
    const own = points[i]!;
    return (
      point.period === own.period &&
      point.numerator === own.numerator &&
      point.denominator === own.denominator &&
      point.status === own.status &&
      (own.value ?? figure(file, own.numerator, own.denominator)) ===
        (point.value ?? figure(file, point.numerator, point.denominator))
    );
  });
}

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
