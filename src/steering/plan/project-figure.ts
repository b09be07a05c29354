import { isComparable } from '../../comparisons/uncertainty.ts';
import { periodsPerYear } from '../../model/period.ts';
import { STATUS } from '../../model/status.ts';
import type { PublishedProjection } from '../../package/plan-types.ts';
import { projection, type LinePoint } from '../../statistics/projection.ts';
import { recentTrend } from '../../statistics/recent-trend.ts';
import { round } from '../../statistics/rounding.ts';
import { chanceOf, standardErrorOf } from '../../comparisons/uncertainty.ts';
import type { FigureKey } from '../figures/figures.ts';
import type { SteeringWorld } from '../steering-input.ts';

/** Years a line is put through at most; what was longer ago says little of the coming year. */
const MOST_YEARS = 8;

interface YearPoint extends LinePoint {
  readonly denominator: number;
}

/**
 * Where a yearly figure lands in `year` if nothing is done differently: the line through its latest unbroken years. Null
 * without four of them. A share stays between 0 and 100 per cent, a duration or a number above 0.
 */
export function projectFigure(world: SteeringWorld, key: FigureKey, year: number): PublishedProjection | null {
  const points = unbrokenYears(world, key);
  const line = projection(points, year);
  const indicator = world.figures.indicator(key.indicator)?.indicator;
  if (!line || !indicator) return null;
  const [low, high] =
    indicator.unit === 'PERCENTAGE_POINTS' ? [-100, 100] : indicator.unit === 'PERCENT' ? [0, 100] : [0, Infinity];
  const within = (value: number): number => round(Math.min(high, Math.max(low, value)), indicator.decimals + 1);
  return {
    year,
    value: within(line.value),
    lower: within(line.lower),
    upper: within(line.upper),
    first_year: points[0]!.x,
    last_year: points.at(-1)!.x,
    points: points.length,
    slope: round(line.slope, indicator.decimals + 2),
    trend: trendOf(world, key, points),
  };
}

/** The latest years up to the key's that follow each other without a gap or a break, at most `MOST_YEARS`. */
function unbrokenYears({ figures }: SteeringWorld, key: FigureKey): YearPoint[] {
  const points: YearPoint[] = [];
  for (let period = key.period; points.length < MOST_YEARS; period -= periodsPerYear(key.freq)) {
    const cell = figures.at({ ...key, period });
    if (cell?.value == null) break;
    points.unshift({ x: period, y: cell.value, denominator: cell.denominator ?? NaN });
    if (cell.status === 'B') break;
  }
  return points;
}

/** The test of the latest five years where the kind of figure allows one; else no change is claimed. */
function trendOf(
  { figures }: SteeringWorld,
  key: FigureKey,
  points: readonly YearPoint[],
): PublishedProjection['trend'] {
  const { indicator } = figures.indicator(key.indicator)!;
  const kind = chanceOf(indicator);
  if (kind === 'unknown') return 'no-change';
  const { trend } = recentTrend(
    points.map(({ x, y, denominator }) => {
      const figure = { value: y, denominator, status: STATUS.A };
      const known = isComparable(indicator, figure);
      return {
        year: x,
        numerator: known ? (y / indicator.multiplier) * denominator : null,
        denominator,
        ...(known && kind === 'mean' && { standardError: standardErrorOf(indicator, figure) }),
      };
    }),
    { kind, freq: key.freq },
  );
  return trend === 'cannot-be-calculated' ? 'no-change' : trend;
}
