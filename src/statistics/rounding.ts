/**
 * Rounds half away from zero to a number of decimals, on the decimal digits people see (`1.005` → `1.01`).
 * NaN and infinities come back as they are.
 */
export function round(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const scale = 10 ** decimals;
  const scaled = Math.abs(value) * scale;
  const rest = scaled - Math.floor(scaled);
  // Near a half the product may be on the wrong side of it; there the digits themselves decide.
  const rounded =
    Math.abs(rest - 0.5) > 1e-6 ? Math.round(scaled) : Math.round(Number(`${toPlain(Math.abs(value))}e${decimals}`));
  return (Math.sign(value) * rounded) / scale || 0;
}

const toPlain = (value: number): string => {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20) : text;
};
