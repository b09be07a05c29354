/** 97.5 per cent points of Student's t by degrees of freedom, 1 to 10. Source: Abramowitz and Stegun (1964), table 26.10. */
const FIRST = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228] as const;

const Z = 1.959963984540054;

/**
 * Half-width of a 95 % interval in standard errors, by degrees of freedom (1 or more): the table up to 10, beyond it the
 * expansion around the normal deviate. Source: Abramowitz and Stegun (1964), 26.7.5. Throws `invalid degrees`.
 */
export function student95(degrees: number): number {
  if (!(degrees >= 1)) throw new Error(`invalid degrees of freedom: ${degrees}, expected 1 or more`);
  const known = FIRST[Math.floor(degrees) - 1];
  if (known !== undefined) return known;
  const [z3, z5, z7] = [Z ** 3, Z ** 5, Z ** 7];
  return (
    Z +
    (z3 + Z) / (4 * degrees) +
    (5 * z5 + 16 * z3 + 3 * Z) / (96 * degrees ** 2) +
    (3 * z7 + 19 * z5 + 17 * z3 - 15 * Z) / (384 * degrees ** 3)
  );
}
