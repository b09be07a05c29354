import type { Indicator } from '../model/indicator.ts';
import { meanDifference, proportionDifference, rateDifference, type Difference } from '../statistics/difference.ts';
import type { Compared } from './headline.ts';

/** Cases below which a figure is too uncertain to be compared or ranked. */
export const LEAST_CASES = 50;

/**
 * How a figure varies by chance: a share of cases, events per population, a mean of durations, or in a way that no
 * published number tells.
 */
export type ChanceKind = 'proportion' | 'rate' | 'mean' | 'unknown';

/** What kind of chance an indicator's figures are subject to. */
export function chanceOf({ formula, unit, multiplier }: Indicator): ChanceKind {
  if (formula === 'growth' || formula === 'difference' || formula === 'saving') return 'unknown';
  if (unit === 'WEEKS') return 'mean';
  if (unit === 'PERCENT' && multiplier === 100) return 'proportion';
  return unit === 'NUMBER' && multiplier > 1 ? 'rate' : 'unknown';
}

/** True where a figure has enough cases behind it, and lies where its kind can lie. */
export const isComparable = (indicator: Indicator, { value, denominator }: Compared): boolean =>
  denominator >= LEAST_CASES && !Number.isNaN(value) && (chanceOf(indicator) !== 'proportion' || isShare(value));

/** True for a share in per cent; parts and whole come from two tables and may not fit. */
const isShare = (value: number): boolean => value >= 0 && value <= 100;

/**
 * Standard error of a figure in its own unit, as if the area's cases were drawn from a larger population. Of a mean
 * duration it is the mean over the root of the cases: spells that end at a constant rate vary as much as they last.
 */
export function standardErrorOf(indicator: Indicator, { value, denominator }: Compared): number {
  const share = value / indicator.multiplier;
  switch (chanceOf(indicator)) {
    case 'proportion':
      return indicator.multiplier * Math.sqrt(Math.max(share * (1 - share), 1 / (4 * denominator)) / denominator);
    case 'rate':
      return indicator.multiplier * Math.sqrt(Math.max(share, 1 / denominator) / denominator);
    case 'mean':
      return Math.max(Math.abs(value), 1) / Math.sqrt(denominator);
    case 'unknown':
      return NaN;
  }
}

/**
 * Own figure less the reference's in the indicator's unit, with interval and p-value; null where chance is unknown, and
 * for shares of which one is above 100 per cent.
 */
export function differenceOf(indicator: Indicator, own: Compared, reference: Compared): Difference | null {
  const { multiplier } = indicator;
  const scaled = ({ difference, lower, upper, p }: Difference): Difference => ({
    difference: difference * multiplier,
    lower: lower * multiplier,
    upper: upper * multiplier,
    p,
  });
  const cases = ({ value, denominator }: Compared): number => (value / multiplier) * denominator;
  switch (chanceOf(indicator)) {
    case 'proportion':
      if (!isShare(own.value) || !isShare(reference.value)) return null;
      return scaled(
        proportionDifference(
          { count: cases(own), total: own.denominator },
          { count: cases(reference), total: reference.denominator },
        ),
      );
    case 'rate':
      return scaled(
        rateDifference(
          { count: cases(own), exposure: own.denominator },
          { count: cases(reference), exposure: reference.denominator },
        ),
      );
    case 'mean':
      return meanDifference(
        { value: own.value, standardError: standardErrorOf(indicator, own) },
        { value: reference.value, standardError: standardErrorOf(indicator, reference) },
      );
    case 'unknown':
      return null;
  }
}
