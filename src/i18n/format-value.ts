import type { Language } from '../model/text.ts';
import { formatNumber } from './format-number.ts';
import { isTextKey, t } from './translate.ts';

/** What decides how a figure is written. */
export interface Unit {
  /** Code of the unit, e.g. `PERCENT`. */
  readonly unit: string;
  readonly decimals: number;
}

/** A figure with its unit in short: `2,7 pct.`, `18,3 uger`. */
export function formatValue(language: Language, value: number, { unit, decimals }: Unit): string {
  const text = formatNumber(language, value, decimals);
  const key = `unit.${unit}`;
  return isTextKey(key) ? t(language, key, { value: text }) : text;
}
