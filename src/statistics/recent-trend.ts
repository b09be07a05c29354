import { meanTrend, proportionTrend, rateTrend } from './trend.ts';
import type { Trend } from './trend.ts';

/** One year of a series. `numerator` null where the figure is missing; `breakBefore` where the year opens a new series. */
export interface AnnualPoint {
  readonly year: number;
  readonly numerator: number | null;
  readonly denominator: number;
  /** Of the mean numerator / denominator; needed where the kind is `mean`. */
  readonly standardError?: number;
  readonly breakBefore?: boolean;
}

/** What decides the test. */
export interface RecentTrendRule {
  readonly kind: 'proportion' | 'rate' | 'mean';
  /** Frequency of the points; anything but `Y` overlaps or is seasonal and is not tested. */
  readonly freq: string;
  /** Years looked at, 5 where left out. */
  readonly years?: number;
  /** Highest p-value that counts as a trend, 0.05 where left out. */
  readonly level?: number;
}

/** The trend of the last years. Slope is numerator / denominator a year; empty where it cannot be calculated. */
export interface RecentTrend {
  readonly trend: 'increasing' | 'decreasing' | 'no-change' | 'cannot-be-calculated';
  readonly reason: 'not-annual' | 'too-few-years' | null;
  readonly slope: number | null;
  readonly p: number | null;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/**
 * Trend over the last five years of an unbroken run of annual figures that ends with the latest one; a break, a missing
 * figure or a missing year ends the run. Source: the rule of the recent trend in Fingertips (Public Health England).
 * Throws `invalid order` of years and `missing standard error` of means.
 */
export function recentTrend(points: readonly AnnualPoint[], rule: RecentTrendRule): RecentTrend {
  const { freq, years = 5, level = 0.05 } = rule;
  if (freq !== 'Y') return none('not-annual');
  const run = latestRun(points).slice(-years);
  if (run.length < years) return none('too-few-years');
  const { slope, p } = trendOf(run, rule.kind);
  const moving = slope > 0 ? 'increasing' : 'decreasing';
  const [firstYear, lastYear] = [run[0]!.year, run.at(-1)!.year];
  return { trend: p < level ? moving : 'no-change', reason: null, slope, p, firstYear, lastYear };
}

const none = (reason: 'not-annual' | 'too-few-years'): RecentTrend => {
  return { trend: 'cannot-be-calculated', reason, slope: null, p: null, firstYear: null, lastYear: null };
};

type Known = AnnualPoint & { readonly numerator: number };

function latestRun(points: readonly AnnualPoint[]): Known[] {
  const wrong = points.findIndex(({ year }, i) => i > 0 && year <= points[i - 1]!.year);
  if (wrong > 0) throw new Error(`invalid order: year ${points[wrong]!.year} after ${points[wrong - 1]!.year}`);
  const run: Known[] = [];
  for (const point of points.toReversed()) {
    const { year, numerator, denominator, breakBefore } = point;
    const gap = run.length > 0 && run[0]!.year !== year + 1;
    if (gap || numerator === null || !(denominator > 0)) break;
    run.unshift({ ...point, numerator });
    if (breakBefore) break;
  }
  return run;
}

function trendOf(run: readonly Known[], kind: RecentTrendRule['kind']): Trend {
  const scores = run.map(({ year }) => year);
  if (kind === 'mean') {
    const values = run.map(({ numerator, denominator }) => numerator / denominator);
    return meanTrend({ values, standardErrors: run.map(standardErrorOf), scores });
  }
  const data = { counts: run.map(point => point.numerator), totals: run.map(point => point.denominator), scores };
  return kind === 'proportion' ? proportionTrend(data) : rateTrend(data);
}

function standardErrorOf({ year, standardError }: AnnualPoint): number {
  if (standardError === undefined) throw new Error(`missing standard error: mean of ${year}, give one to test a trend`);
  return standardError;
}
