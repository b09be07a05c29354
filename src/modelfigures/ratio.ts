/**
 * Per cent that a part is of a whole, from whole numbers as they are published; null where there is no whole.
 */
export const percent = (part: number, whole: number): number | null => {
  const cases = Math.round(whole);
  return cases > 0 ? (100 * Math.round(part)) / cases : null;
};

/** Mean of a sum over cases; null where there are none. */
export const mean = (sum: number, cases: number): number | null => (cases > 0 ? sum / cases : null);
