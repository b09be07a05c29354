import { chiSquareTail } from './normal.ts';

/** A linear trend: slope in the value's unit per unit of the scores, test statistic (χ², 1 degree of freedom), p-value. */
export interface Trend {
  readonly slope: number;
  readonly chiSquare: number;
  readonly p: number;
}

/** Counts of cases of totals (persons, or person time), one of each per score; scores are years or the like. */
export interface TrendCounts {
  readonly counts: readonly number[];
  readonly totals: readonly number[];
  readonly scores: readonly number[];
}

/** Measured values with their standard errors, one of each per score. */
export interface TrendValues {
  readonly values: readonly number[];
  readonly standardErrors: readonly number[];
  readonly scores: readonly number[];
}

/**
 * Trend in proportions; slope per score on the scale of proportions. No cases or only cases: no trend, p 1.
 * Source: Cochran (1954) and Armitage (1955), without continuity correction, as R's `prop.trend.test`.
 */
export function proportionTrend(data: TrendCounts): Trend {
  const above = data.counts.findIndex((count, i) => count > data.totals[i]!);
  if (above >= 0) throw new Error(`invalid count: ${data.counts[above]} of ${data.totals[above]} at place ${above}`);
  return countTrend(data, share => share * (1 - share));
}

/**
 * Trend in rates of events that vary as Poisson counts; slope per score on the scale of count over total.
 * Source: the score test for trend of Breslow and Day (1987), chapter 3.
 */
export const rateTrend = (data: TrendCounts): Trend => countTrend(data, rate => rate);

function countTrend({ counts, totals, scores }: TrendCounts, variance: (pooled: number) => number): Trend {
  assertLengths(scores, counts, totals);
  const bad = totals.findIndex(total => !(total > 0));
  if (bad >= 0) throw new Error(`invalid total: ${totals[bad]} at place ${bad}, expected above 0`);
  const pooled = sum(counts) / sum(totals);
  const centred = centre(scores, totals);
  const covered = sum(counts.map((count, i) => count * centred[i]!));
  const spread = sum(centred.map((score, i) => totals[i]! * score * score));
  const scale = variance(pooled) * spread;
  const chiSquare = scale > 0 ? (covered * covered) / scale : 0;
  return { slope: covered / spread, chiSquare, p: chiSquareTail(chiSquare) };
}

/**
 * Trend in means, or other values with known standard errors: regression weighted by 1/standard error².
 * Source: the least squares line through values of known variance, as Fingertips uses for all but proportions.
 */
export function meanTrend({ values, standardErrors, scores }: TrendValues): Trend {
  assertLengths(scores, values, standardErrors);
  const bad = standardErrors.findIndex(error => !(error > 0 && Number.isFinite(error)));
  if (bad >= 0) throw new Error(`invalid standard error: ${standardErrors[bad]} at place ${bad}, expected above 0`);
  const weights = standardErrors.map(error => 1 / (error * error));
  const centred = centre(scores, weights);
  const covered = sum(values.map((value, i) => weights[i]! * value * centred[i]!));
  const spread = sum(centred.map((score, i) => weights[i]! * score * score));
  const chiSquare = (covered * covered) / spread;
  return { slope: covered / spread, chiSquare, p: chiSquareTail(chiSquare) };
}

function assertLengths(scores: readonly number[], ...others: readonly (readonly number[])[]): void {
  const other = others.find(({ length }) => length !== scores.length);
  if (other) throw new Error(`invalid length: ${other.length} numbers for ${scores.length} scores`);
  if (new Set(scores).size < 2) throw new Error(`missing scores: a trend needs two different ones`);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function centre(scores: readonly number[], weights: readonly number[]): number[] {
  const mean = sum(scores.map((score, i) => score * weights[i]!)) / sum(weights);
  return scores.map(score => score - mean);
}
