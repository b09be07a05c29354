/** Frequencies: month, quarter, year, rolling year of four quarters, rolling year of twelve months. */
export const FREQS = ['M', 'Q', 'Y', 'R4', 'R12'] as const;
export type Freq = (typeof FREQS)[number];

const PER_YEAR: Record<Freq, number> = { M: 12, Q: 4, Y: 1, R4: 4, R12: 12 };

/**
 * Number of a period on its frequency's line: months, quarters or years since year 0.
 * `subPeriod` counts from 1 and is 1 for years.
 */
export const toOrdinal = (freq: Freq, year: number, subPeriod: number): number => year * PER_YEAR[freq] + subPeriod - 1;

/** Year of a period number. */
export const yearOf = (freq: Freq, ordinal: number): number => Math.floor(ordinal / PER_YEAR[freq]);

/** Month or quarter number within its year, counted from 1; 1 for years. */
export const subPeriodOf = (freq: Freq, ordinal: number): number => (ordinal % PER_YEAR[freq]) + 1;

/** Published spelling of a period: `2026-07`, `2026-Q3` or `2026`. */
export function periodId(freq: Freq, ordinal: number): string {
  const year = String(yearOf(freq, ordinal)).padStart(4, '0');
  const sub = subPeriodOf(freq, ordinal);
  if (PER_YEAR[freq] === 12) return `${year}-${String(sub).padStart(2, '0')}`;
  return PER_YEAR[freq] === 4 ? `${year}-Q${sub}` : year;
}

const PATTERN: Record<number, RegExp> = {
  12: /^(\d{4})-(0[1-9]|1[0-2])$/,
  4: /^(\d{4})-Q([1-4])$/,
  1: /^(\d{4})$/,
};

/** Number of a published period id. Throws `invalid period` when it does not exist at that frequency. */
export function parsePeriodId(freq: Freq, id: string): number {
  const match = PATTERN[PER_YEAR[freq]]!.exec(id);
  if (!match) throw new Error(`invalid period: "${id}" (frequency ${freq})`);
  return toOrdinal(freq, Number(match[1]), Number(match[2] ?? 1));
}

/** First and last month number that a period covers; a rolling year ends with the period it is named after. */
export function monthsOf(freq: Freq, ordinal: number): { first: number; last: number } {
  const span = 12 / PER_YEAR[freq];
  const last = ordinal * span + span - 1;
  const first = freq === 'R4' || freq === 'R12' ? last - 11 : last - span + 1;
  return { first, last };
}

/** The period of frequency `freq` that contains a month number (for rolling years: the one that ends with it). */
export const periodOfMonth = (freq: Freq, month: number): number => Math.floor(month / (12 / PER_YEAR[freq]));

/** How many periods of a frequency make up a year. */
export const periodsPerYear = (freq: Freq): number => PER_YEAR[freq];
