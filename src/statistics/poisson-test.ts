import { twoSided } from './normal.ts';

/** Events in an exposure: persons, person time. */
export interface Events {
  readonly count: number;
  readonly exposure: number;
}

const MOST_EXACT = 1000;

/**
 * Two-sided p-value of equal rates in two Poisson counts: given their sum, one of them is binomial. Up to a sum of 1000
 * exact, with both tails as long as the shorter one; above that by the normal approximation, which then differs in the
 * third digit. No events at all: 1. Source: Przyborowski and Wilenski (1940).
 */
export function poissonTest(a: Events, b: Events): number {
  const total = a.count + b.count;
  const share = a.exposure / (a.exposure + b.exposure);
  if (total === 0) return 1;
  if (total <= MOST_EXACT && Number.isInteger(a.count) && Number.isInteger(b.count))
    return exact(a.count, total, share);
  return twoSided((a.count - total * share) / Math.sqrt(total * share * (1 - share)));
}

function exact(count: number, total: number, share: number): number {
  let atMost = 0;
  let atLeast = 0;
  let logChoose = 0;
  for (let k = 0; k <= total; k += 1) {
    const probability = Math.exp(logChoose + k * Math.log(share) + (total - k) * Math.log1p(-share));
    if (k <= count) atMost += probability;
    if (k >= count) atLeast += probability;
    logChoose += Math.log((total - k) / (k + 1));
  }
  return Math.min(1, 2 * Math.min(atMost, atLeast));
}
