import { monthsOf, periodOfMonth } from '../model/period.ts';
import { round } from '../statistics/rounding.ts';
import { gravest } from './gravest.ts';
import type { Freq, IndicatorFile, ObsStatus, OverTime } from './types.ts';

/** One period of a series before it is told as a row. */
export interface Point {
  /** Number of the period on its frequency's line. */
  readonly period: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Present where the figure does not follow from numerator and denominator. */
  readonly value: number | null;
  readonly status: ObsStatus;
  /** Ends of the interval, where they do not follow from numerator and denominator. */
  readonly ends?: readonly [lower: number | null, upper: number | null];
}

/** What decides how points of months become points of longer periods. */
export type TimeRule = Pick<IndicatorFile, 'overTime' | 'multiplier' | 'decimals'>;

/**
 * The points of a longer period out of those of a shorter one, for every period covered from end to end; rolling years
 * overlap. Empty parts make an empty whole.
 */
export function coarserPoints(points: readonly Point[], [from, to]: readonly [Freq, Freq], rule: TimeRule): Point[] {
  if (points.length === 0) return [];
  const known = new Map(points.map(point => [point.period, point]));
  const last = periodOfMonth(to, monthsOf(from, points.at(-1)!.period).last);
  const made: Point[] = [];
  for (let period = periodOfMonth(to, monthsOf(from, points[0]!.period).first); period <= last; period += 1) {
    const parts = partsOf(period, [from, to]).map(part => known.get(part));
    if (parts.every(part => part !== undefined)) made.push(coarser(period, parts, rule));
  }
  return made;
}

function partsOf(period: number, [from, to]: readonly [Freq, Freq]): number[] {
  const months = monthsOf(to, period);
  const first = periodOfMonth(from, months.first);
  return Array.from({ length: periodOfMonth(from, months.last) - first + 1 }, (_, i) => first + i);
}

function coarser(period: number, parts: readonly Point[], rule: TimeRule): Point {
  const { overTime } = rule;
  const numerator = over(
    parts.map(part => part.numerator),
    overTime.numerator,
  );
  const denominator = over(
    parts.map(part => part.denominator),
    overTime.denominator,
  );
  const status = gravest(parts.map(part => part.status));
  const point = { period, numerator, denominator, value: null, status };
  return 'MOQ'.includes(status) ? point : told(numerator === null ? weightedMean(point, parts, rule) : point);
}

/** A whole without a figure of its own says why: nobody to count, or a count that is missing. */
function told(point: Point): Point {
  const { numerator, denominator, value } = point;
  if (value !== null || (numerator !== null && denominator !== null && denominator !== 0)) return point;
  return { ...point, status: denominator === 0 && numerator !== null ? 'M' : 'O' };
}

/** Where only figures and their denominators are published, the figure of the whole is their weighted mean, an estimate. */
function weightedMean(point: Point, parts: readonly Point[], { multiplier, decimals, overTime }: TimeRule): Point {
  const weighed = parts.map(({ value, denominator }) =>
    value !== null && denominator !== null ? (value * denominator) / multiplier : null,
  );
  const top = accumulate(weighed, overTime.numerator);
  const below = accumulate(
    parts.map(part => part.denominator),
    overTime.denominator,
  );
  if (top === null || below === null || below === 0) return point;
  return { ...point, value: round((multiplier * top) / below, decimals), status: gravest([point.status, 'E']) };
}

/** Counts of a longer period as they are published: means with two decimals. */
function over(numbers: readonly (number | null)[], how: OverTime): number | null {
  const all = accumulate(numbers, how);
  return all === null || how !== 'mean' ? all : round(all, 2);
}

function accumulate(numbers: readonly (number | null)[], how: OverTime): number | null {
  let sum = 0;
  for (const number of numbers) {
    if (number === null) return null;
    sum = how === 'last' ? number : sum + number;
  }
  return how === 'mean' ? sum / numbers.length : sum;
}
