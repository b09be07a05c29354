/**
 * Rounds half away from zero to a number of decimals, on the decimal digits people see (`1.005` → `1.01`).
 * NaN and infinities come back as they are.
 */
export function round(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const shifted = Number(`${toPlain(Math.abs(value))}e${decimals}`);
  return Math.sign(value) * Number(`${Math.round(shifted)}e-${decimals}`) || 0;
}

const toPlain = (value: number): string => {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20) : text;
};
