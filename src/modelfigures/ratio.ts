/** Per cent that a part is of a whole; null where there is no whole. */
export const percent = (part: number, whole: number): number | null => (whole > 0 ? (100 * part) / whole : null);

/** Mean of a sum over cases; null where there are none. */
export const mean = (sum: number, cases: number): number | null => (cases > 0 ? sum / cases : null);
