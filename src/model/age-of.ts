import { monthsOf, parsePeriodId, type Freq } from './period.ts';

/** Whole months from the end of a period to a day (YYYY-MM-DD), 0 for a day in the month after it or earlier. */
export const ageOf = (freq: Freq, period: number, day: string): number =>
  Math.max(0, parsePeriodId('M', day.slice(0, 7)) - monthsOf(freq, period).last - 1);
