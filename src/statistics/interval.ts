import type { FormulaName } from './formula.ts';
import { round } from './rounding.ts';

const Z95 = 1.959963984540054;

/**
 * Wilson score interval of a proportion. `count` of `total` cases; ends between 0 and 1.
 * Source: Wilson (1927), as used by Public Health England's PHEindicatormethods.
 */
export function wilson(count: number, total: number, z = Z95): [number, number] {
  const share = count / total;
  const spread = z * Math.sqrt(z * z + 4 * count * (1 - share));
  const centre = 2 * count + z * z;
  const width = 2 * (total + z * z);
  return [Math.max(0, (centre - spread) / width), Math.min(1, (centre + spread) / width)];
}

/**
 * Byar's interval of a Poisson count; ends in counts. Good from about 10; below that it is a close approximation.
 * Source: Breslow and Day (1987), as used by PHEindicatormethods.
 */
export function byar(count: number, z = Z95): [number, number] {
  const up = count + 1;
  const low = count === 0 ? 0 : count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3;
  return [Math.max(0, low), up * (1 - 1 / (9 * up) + z / (3 * Math.sqrt(up))) ** 3];
}

/** What decides a figure's interval. */
export interface IntervalRule {
  readonly interval: 'wilson' | 'byar' | 'given' | 'none';
  readonly formula: FormulaName;
  readonly multiplier: number;
  readonly decimals: number;
}

/**
 * The 95 % interval of a figure in its own unit, with one decimal more than the figure.
 * Nulls where numerator or denominator is missing, or an interval has no meaning or does not follow from them (`given`).
 */
export function interval(
  rule: IntervalRule,
  numerator: number | null,
  denominator: number | null,
): [number | null, number | null] {
  if (rule.interval === 'none' || rule.interval === 'given') return [null, null];
  if (numerator === null || denominator === null || denominator <= 0) return [null, null];
  if (rule.interval === 'wilson' && numerator > denominator) return [null, null];
  const ends =
    rule.interval === 'wilson' ? wilson(numerator, denominator) : byar(numerator).map(end => end / denominator);
  const [low, high] = (rule.formula === 'complement' ? ends.map(end => 1 - end).reverse() : ends) as [number, number];
  return [round(low * rule.multiplier, rule.decimals + 1), round(high * rule.multiplier, rule.decimals + 1)];
}
