import { monthsOf, periodOfMonth } from '../model/period.ts';
import { round } from '../model/rounding.ts';
import type { Freq, IndicatorFile, ObsStatus } from './types.ts';

/** One period of a series before it is told as a row. */
export interface Point {
  /** Number of the period on its frequency's line. */
  readonly period: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Present where the figure does not follow from numerator and denominator. */
  readonly value: number | null;
  readonly status: ObsStatus;
}

/** From the mildest to the gravest: the gravest status of the parts is the status of the whole. */
const GRAVITY = 'APEUBMOQ';

/**
 * The points of a coarser frequency: mean of stocks or sum of flows over the periods within, only for periods covered
 * from end to end. Empty parts make an empty whole.
 */
export function coarserPoints(
  points: readonly Point[],
  [from, to]: readonly [Freq, Freq],
  file: Pick<IndicatorFile, 'overTime' | 'multiplier' | 'decimals'>,
): Point[] {
  const whole = new Map<number, Point[]>();
  for (const point of points) {
    const period = periodOfMonth(to, monthsOf(from, point.period).last);
    whole.set(period, [...(whole.get(period) ?? []), point]);
  }
  const needed = (period: number): number => {
    const { first, last } = monthsOf(to, period);
    return periodOfMonth(from, last) - periodOfMonth(from, first) + 1;
  };
  return [...whole]
    .filter(([period, parts]) => parts.length === needed(period))
    .map(([period, parts]) => coarser(period, parts, file));
}

type Rule = Parameters<typeof coarserPoints>[2];

function coarser(period: number, parts: readonly Point[], file: Rule): Point {
  const { overTime } = file;
  const numerator = total(
    parts.map(part => part.numerator),
    overTime.numerator,
  );
  const denominator = total(
    parts.map(part => part.denominator),
    overTime.denominator,
  );
  const status = gravest(parts.map(part => part.status));
  const point = { period, numerator, denominator, value: null, status };
  return numerator === null && !'MOQ'.includes(status) ? weightedMean(point, parts, file) : point;
}

const gravest = (statuses: readonly ObsStatus[]): ObsStatus =>
  GRAVITY[Math.max(...statuses.map(status => GRAVITY.indexOf(status)))] as ObsStatus;

/** Where only figures and their denominators are published, the figure of the whole is their weighted mean, an estimate. */
function weightedMean(point: Point, parts: readonly Point[], { multiplier, decimals, overTime }: Rule): Point {
  const weighed = parts.map(part =>
    part.value !== null && part.denominator !== null ? (part.value * part.denominator) / multiplier : null,
  );
  const [top, below] = [sum(weighed), sum(parts.map(part => part.denominator))];
  if (top === null || below === null || below === 0) return point;
  const value =
    (multiplier * spread(top, parts.length, overTime.numerator)) / spread(below, parts.length, overTime.denominator);
  return { ...point, value: round(value, decimals), status: gravest([point.status, 'E']) };
}

const spread = (total: number, parts: number, how: 'mean' | 'sum'): number => (how === 'mean' ? total / parts : total);

function total(numbers: readonly (number | null)[], how: 'mean' | 'sum'): number | null {
  const all = sum(numbers);
  if (all === null) return null;
  return how === 'mean' ? round(all / numbers.length, 2) : all;
}

function sum(numbers: readonly (number | null)[]): number | null {
  let all = 0;
  for (const number of numbers) {
    if (number === null) return null;
    all += number;
  }
  return all;
}
