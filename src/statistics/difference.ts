import type { Direction } from './direction.ts';
import { goodness } from './direction.ts';
import { byar, wilson } from './interval.ts';
import { twoSided, Z95 } from './normal.ts';
import { poissonTest } from './poisson-test.ts';
import type { Events } from './poisson-test.ts';

/** Own value less the reference's, with a 95 % interval and a two-sided p-value of no difference. */
export interface Difference {
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
  readonly p: number;
}

/** Cases of a number of persons. */
export interface Share {
  readonly count: number;
  readonly total: number;
}

/** A mean with its standard error. */
export interface Estimate {
  readonly value: number;
  readonly standardError: number;
}

/**
 * Difference of two proportions, on the scale 0 to 1. Interval: Newcombe (1998), method 10, from two Wilson intervals.
 * p: score test with the pooled proportion. Throws `invalid proportion`.
 */
export function proportionDifference(own: Share, reference: Share): Difference {
  const [a, b] = [shareOf(own), shareOf(reference)];
  const pooled = (own.count + reference.count) / (own.total + reference.total);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / own.total + 1 / reference.total));
  return { ...combined(a, b), p: error > 0 ? twoSided((a.value - b.value) / error) : 1 };
}

/**
 * Difference of two rates, events per unit of exposure. Interval: Byar's intervals combined by the method of variance
 * estimates recovery (Zou and Donner 2008). p: conditional test of two Poisson counts. Throws `invalid rate`.
 */
export const rateDifference = (own: Events, reference: Events): Difference => {
  return { ...combined(rateOf(own), rateOf(reference)), p: poissonTest(own, reference) };
};

/** Difference of two independent means with standard errors, in their unit, by the normal distribution. */
export function meanDifference(own: Estimate, reference: Estimate): Difference {
  const difference = own.value - reference.value;
  const error = Math.hypot(own.standardError, reference.standardError);
  if (!(error > 0)) throw new Error(`invalid standard errors: ${own.standardError} and ${reference.standardError}`);
  const half = Z95 * error;
  return { difference, lower: difference - half, upper: difference + half, p: twoSided(difference / error) };
}

/**
 * What a difference means: clear where its q-value (p after the false discovery rate) is at most `level`; `differs`
 * where it is clear but the direction is neutral, so that neither side is better.
 */
export function verdict(
  direction: Direction,
  { difference }: Pick<Difference, 'difference'>,
  { q, level = 0.05 }: { readonly q: number; readonly level?: number },
): 'better' | 'worse' | 'differs' | 'no-clear-difference' {
  if (!(q <= level) || difference === 0) return 'no-clear-difference';
  const good = goodness(direction, difference);
  if (good === 0) return 'differs';
  return good > 0 ? 'better' : 'worse';
}

interface Bounded {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** Interval of a difference from the intervals of its two parts, which need not be symmetric. */
function combined(a: Bounded, b: Bounded): Omit<Difference, 'p'> {
  const difference = a.value - b.value;
  const lower = difference - Math.hypot(a.value - a.lower, b.upper - b.value);
  return { difference, lower, upper: difference + Math.hypot(a.upper - a.value, b.value - b.lower) };
}

function shareOf({ count, total }: Share): Bounded {
  if (!(total > 0 && count >= 0 && count <= total)) throw new Error(`invalid proportion: ${count} of ${total}`);
  const [lower, upper] = wilson(count, total);
  return { value: count / total, lower, upper };
}

function rateOf({ count, exposure }: Events): Bounded {
  if (!(exposure > 0 && count >= 0)) throw new Error(`invalid rate: ${count} events in ${exposure}`);
  const [lower, upper] = byar(count);
  return { value: count / exposure, lower: lower / exposure, upper: upper / exposure };
}
