/** Texts that publishers write where there is no number: not one of them means 0. */
export const MISSING_MARKS: ReadonlySet<string> = new Set(['', '-', '.', '..', '*', 'x', 'null']);
