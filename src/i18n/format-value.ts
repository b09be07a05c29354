import type { Language, Text } from '../model/text.ts';
import { formatNumber } from './format-number.ts';
import { isTextKey, t } from './translate.ts';

/** What decides how a figure is written. */
export interface Unit {
  /** Code of the unit, e.g. `PERCENT`. */
  readonly unit: string;
  readonly decimals: number;
  /** The unit in words, e.g. `pct. af arbejdsstyrken`. */
  readonly unitText: Text;
}

/** A figure with its unit in short: `2,7 pct.`, `18,3 uger`. */
export function formatValue(language: Language, value: number, { unit, decimals }: Unit): string {
  const text = formatNumber(language, value, decimals);
  const key = `unit.${unit}`;
  return isTextKey(key) ? t(language, key, { value: text }) : text;
}

/** A figure with its unit in full, for sentences: `2,7 pct. af arbejdsstyrken`. */
export const formatValueInFull = (language: Language, value: number, unit: Unit): string =>
  t(language, 'unit.withText', {
    value: formatNumber(language, value, unit.decimals),
    unit: unit.unitText[language],
  });
