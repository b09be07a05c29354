import { parsePeriodId, subPeriodOf, yearOf } from '../model/period.ts';
import type { Freq } from '../model/period.ts';
import type { Language } from '../model/text.ts';
import { t } from './translate.ts';
import type { TextKey } from './translate.ts';

/** Name of a month numbered from 1. */
export const monthName = (language: Language, month: number): string => t(language, `month.${month}` as TextKey);

const TEMPLATES = {
  M: 'period.month',
  Q: 'period.quarter',
  R4: 'period.rollingQuarter',
  R12: 'period.rollingMonth',
} as const satisfies Partial<Record<Freq, TextKey>>;

/** A published period in words: `juli 2026`, `3. kvartal 2026`, `2026`. Throws `invalid period`. */
export function formatPeriod(language: Language, freq: Freq, id: string): string {
  const ordinal = parsePeriodId(freq, id);
  if (freq === 'Y') return id;
  const sub = subPeriodOf(freq, ordinal);
  const month = freq === 'M' || freq === 'R12' ? monthName(language, sub) : '';
  return t(language, TEMPLATES[freq], { year: yearOf(freq, ordinal), quarter: sub, month });
}

/** A day (YYYY-MM-DD) in words: `20. november 2026`. Throws `invalid day`. */
export function formatDay(language: Language, day: string): string {
  const match = /^(\d{4})-(0[1-9]|1[0-2])-(\d{2})$/.exec(day);
  if (!match) throw new Error(`invalid day: "${day}" (expected YYYY-MM-DD). Correct it where it was published.`);
  return t(language, 'period.day', {
    day: Number(match[3]),
    month: monthName(language, Number(match[2])),
    year: match[1]!,
  });
}
