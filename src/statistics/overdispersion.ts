import { normalDensity, normalQuantile } from './normal.ts';
import { quantile } from './quantile.ts';

/** How much areas vary beyond chance: φ, the mean square of their z-scores (1 by chance alone), and τ², the variance between areas. */
export interface Overdispersion {
  readonly phi: number;
  readonly tauSquared: number;
}

/**
 * Variance between areas from their z-scores and standard errors under no difference; τ² is 0 where φ is at most 1.
 * The share `winsorised` of the areas at either end is drawn in first, so that a few true outliers do not widen the
 * limits they are held against. Source: Spiegelhalter (2005), Handling over-dispersion of performance indicators; φ is
 * here divided by the mean square that winsorising leaves of normal z-scores (0.68 for a tenth). Undivided it makes the
 * deviation a sixth too small wherever areas do differ, and about half of all simulated funnels then raise a false alarm.
 */
export function overdispersion(
  z: readonly number[],
  standardErrors: readonly number[],
  winsorised = 0.1,
): Overdispersion {
  if (!(winsorised >= 0 && winsorised < 0.5)) throw new Error(`invalid share: ${winsorised}, expected 0 up to 0.5`);
  if (z.length < 2) return { phi: 1, tauSquared: 0 };
  const [low, high] = [quantile(z, winsorised), quantile(z, 1 - winsorised)];
  const squares = sum(z.map(value => Math.min(high, Math.max(low, value)) ** 2));
  const phi = squares / z.length / winsorisedSquare(winsorised);
  if (!(phi > 1)) return { phi, tauSquared: 0 };
  const weights = standardErrors.map(error => 1 / (error * error));
  const all = sum(weights);
  const free = all - sum(weights.map(weight => weight * weight)) / all;
  return { phi, tauSquared: (z.length * phi - (z.length - 1)) / free };
}

/** Mean square of a standard normal variable with a share drawn in at either end. */
function winsorisedSquare(share: number): number {
  if (share === 0) return 1;
  const cut = normalQuantile(1 - share);
  const inside = 1 - 2 * share - 2 * cut * normalDensity(cut);
  return inside + 2 * share * cut * cut;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
