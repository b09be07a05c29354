import { toOrdinal, type Freq } from '../../model/period.ts';

/** Spellings of both publishers: `2026M07`, `2026Q1`, `2026Q01`, `2026K1` (kvartal), `2024Y01`, `2024`, `2023QMAT02`. */
const SPELLINGS: readonly { readonly freq: Freq; readonly pattern: RegExp }[] = [
  { freq: 'M', pattern: /^(\d{4})M(0[1-9]|1[0-2])$/ },
  { freq: 'Q', pattern: /^(\d{4})[QK]0?([1-4])$/ },
  { freq: 'R4', pattern: /^(\d{4})QMAT0([1-4])$/ },
  { freq: 'Y', pattern: /^(\d{4})(?:Y0(1))?$/ },
];

/** Frequency and number of a period as a publisher spells it; undefined where there is no such period. */
export function parsePeriod(text: string): { readonly freq: Freq; readonly ordinal: number } | undefined {
  for (const { freq, pattern } of SPELLINGS) {
    const match = pattern.exec(text);
    if (match) return { freq, ordinal: toOrdinal(freq, Number(match[1]), Number(match[2] ?? 1)) };
  }
  return undefined;
}
