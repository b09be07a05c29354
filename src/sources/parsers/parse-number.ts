import { MISSING_MARKS } from './missing-marks.ts';

/** Thousands apart by dots or by spaces (also no-break ones), then perhaps a decimal comma. */
const GROUPED = /^-?[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:[ \u00A0\u202F]\d{3})+)(?:,\d+)?$/;
const PLAIN = /^-?\d+(?:[.,]\d+)?$/;
const PLAIN_WHOLE = /^-?\d+$/;
const EITHER = /^-?[1-9]\d{0,2}\.\d{3}$/;

/**
 * A whole number from text, thousands perhaps apart (`1.234`, `1 234`). NaN for a missing mark, undefined where the
 * text is no whole number.
 */
export function parseCount(text: string): number | undefined {
  if (MISSING_MARKS.has(text)) return NaN;
  if (PLAIN_WHOLE.test(text)) return Number(text);
  return GROUPED.test(text) && !text.includes(',') ? Number(text.replace(/[^\d-]/g, '')) : undefined;
}

/**
 * A number from text with decimal comma or point, thousands perhaps apart (`1.234,5`, `1234.5`). NaN for a missing
 * mark, undefined where the text is no number or could be two (`1.234`).
 */
export function parseDecimal(text: string): number | undefined {
  if (MISSING_MARKS.has(text)) return NaN;
  if (EITHER.test(text)) return undefined;
  if (PLAIN.test(text)) return Number(text.replace(',', '.'));
  return GROUPED.test(text) ? Number(text.replace(/[^\d,-]/g, '').replace(',', '.')) : undefined;
}
