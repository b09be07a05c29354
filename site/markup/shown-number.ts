/**
 * The number that a short text shows in either language, e.g. `−0,5` or `11.6`; null where it is none, or may be read as
 * another one in the other language (`1.234`).
 */
export function shownNumber(text: string): number | null {
  return /^−?\d{1,3}(?:[.,]\d{1,2})?$/.test(text) ? Number(text.replace('−', '-').replace(',', '.')) : null;
}
