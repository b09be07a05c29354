/** Whole numbers that follow the given parts and add up to the rounded total exactly (largest remainders, first part first). */
export function apportion(parts: readonly number[], total: number): number[] {
  const sum = parts.reduce((all, part) => all + part, 0);
  const whole = Math.round(total);
  if (sum <= 0) return parts.map(() => 0);
  const exact = parts.map(part => (part * whole) / sum);
  const told = exact.map(Math.floor);
  const order = exact.map((_, i) => i).sort((a, b) => exact[b]! - told[b]! - (exact[a]! - told[a]!) || a - b);
  const rest = whole - told.reduce((all, part) => all + part, 0);
  for (const i of order.slice(0, rest)) told[i]! += 1;
  return told;
}
