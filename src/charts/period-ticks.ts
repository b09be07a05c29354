import { periodsPerYear, subPeriodOf, yearOf } from '../model/period.ts';
import type { Freq } from '../model/period.ts';

/** A named place on the axis of time. */
export interface PeriodTick {
  readonly ordinal: number;
  /** The tick stands at the beginning of this year and is named after it; otherwise after its period. */
  readonly year?: number;
  /** True where there is room for the name on a wide screen only. */
  readonly wideOnly: boolean;
}

const YEARS = [1, 2, 4, 5, 10, 20, 50, 100];
const PARTS: Record<number, readonly number[]> = { 12: [1, 3, 6], 4: [1, 2], 1: [] };

/** Names along the axis from one period to another: at most `wide` of them, and `narrow` on a phone. */
export function periodTicks(
  freq: Freq,
  [first, last]: readonly [number, number],
  { narrow = 5, wide = 10 } = {},
): PeriodTick[] {
  const perYear = periodsPerYear(freq);
  const steps = [...PARTS[perYear]!, ...YEARS.map(years => years * perYear)];
  const count = (step: number) => Math.floor(last / step) - Math.ceil(first / step) + 1;
  // Names of months and quarters are more than twice as long as those of years.
  const fits = (step: number, room: number) => count(step) <= (step < perYear ? Math.floor(room / 2) : room);
  const dense = steps.find(step => fits(step, wide)) ?? steps.at(-1)!;
  const sparse = steps.find(step => step % dense === 0 && fits(step, narrow)) ?? dense;
  const ticks: PeriodTick[] = [];
  for (let ordinal = Math.ceil(first / dense) * dense; ordinal <= last; ordinal += dense) {
    const atYear = dense % perYear === 0 && subPeriodOf(freq, ordinal) === 1;
    ticks.push({ ordinal, ...(atYear && { year: yearOf(freq, ordinal) }), wideOnly: ordinal % sparse !== 0 });
  }
  return ticks;
}
