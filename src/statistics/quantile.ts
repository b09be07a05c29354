/**
 * Quantile of values at a share `p` from 0 to 1, linear between neighbours. NaN of no values; the order is free.
 * Source: Hyndman and Fan (1996), type 7, as in R and NumPy.
 */
export function quantile(values: ArrayLike<number>, p: number): number {
  if (!(p >= 0 && p <= 1)) throw new Error(`invalid share: ${p}, expected 0 to 1`);
  const sorted = Float64Array.from(values).sort();
  if (sorted.length === 0) return NaN;
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below]!;
  return low + (place - below) * (sorted[Math.min(below + 1, sorted.length - 1)]! - low);
}
