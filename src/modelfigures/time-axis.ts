import { monthsOf, parsePeriodId, periodId, subPeriodOf, toOrdinal, yearOf, type Freq } from '../model/period.ts';

/** First year of the axis on which everything is simulated; the tables begin a year later. */
export const FIRST_YEAR = 2006;
/** Last year of the axis; later than any edition, so that a new edition never changes what came before. */
export const LAST_YEAR = 2027;
/** Months on the axis. */
export const MONTHS = (LAST_YEAR - FIRST_YEAR + 1) * 12;

const START = toOrdinal('M', FIRST_YEAR, 1);

/** Position of a month (`2026-07`) on the axis. */
export const monthAt = (id: string): number => parsePeriodId('M', id) - START;

/** Year of a position on the axis. */
export const yearAt = (month: number): number => yearOf('M', month + START);

/** Month of the year, 0–11, of a position on the axis. */
export const seasonAt = (month: number): number => subPeriodOf('M', month + START) - 1;

/** Positions on the axis that a period covers. */
export function monthsIn(freq: Freq, ordinal: number): { readonly first: number; readonly last: number } {
  const { first, last } = monthsOf(freq, ordinal);
  return { first: first - START, last: last - START };
}

/** The latest period of a frequency that ends at or before a month of the axis. */
export function latestPeriod(freq: Freq, month: number): number {
  const span = freq === 'M' ? 1 : freq === 'Y' ? 12 : 3;
  return Math.floor((month + START + 1) / span) - 1;
}

/** Period as Jobindsats spells it: `2026M07`, `2026Q01`, `2024Y01`, `2023QMAT02`. */
export function jobindsatsPeriod(freq: Freq, ordinal: number): string {
  const year = yearOf(freq, ordinal);
  const sub = String(subPeriodOf(freq, ordinal)).padStart(2, '0');
  return `${year}${{ M: 'M', Q: 'Q', Y: 'Y', R4: 'QMAT', R12: 'MAT' }[freq]}${sub}`;
}

/** Period as Statistics Denmark codes it: `2026M07`, `2026K1`, `2026`. */
export const statbankPeriod = (freq: Freq, ordinal: number): string =>
  periodId(freq, ordinal).replace('-Q', 'K').replace('-', 'M');
