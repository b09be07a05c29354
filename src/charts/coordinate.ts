/** A number for a path or attribute: at most `decimals` decimals, no trailing zeros, never `-0`. */
export function coordinate(value: number, decimals = 1): string {
  const factor = 10 ** decimals;
  return String(Math.round(value * factor) / factor || 0);
}
