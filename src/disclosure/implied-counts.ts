/**
 * The counts that shares (per cent, rounded to `decimals`) make with their wholes, as anybody can work them out: the
 * nearest whole number, and how far it may be off (0 where only that number fits). NaN where share or whole is not given;
 * 0 where the whole is 0.
 */
export function impliedCounts(
  shares: Float64Array,
  wholes: Float64Array,
  decimals: number,
): { values: Float64Array; half: Float64Array } {
  const values = new Float64Array(shares.length);
  const half = new Float64Array(shares.length);
  const rounding = 0.5 / 10 ** decimals / 100;
  for (let row = 0; row < shares.length; row += 1) {
    const [share, whole] = [shares[row]!, wholes[row]!];
    if (whole === 0) continue;
    values[row] = Math.round((share * whole) / 100);
    const off = rounding * whole;
    if (off >= 0.5) half[row] = off;
  }
  return { values, half };
}
