import { FIRST_YEAR, LAST_YEAR, MONTHS, seasonAt, yearAt } from './time-axis.ts';

/** Yearly levels by year; years without one continue the nearest. */
export type YearlyLevels = ReadonlyMap<number, number>;

/** How a year's level is spread on its months. */
export interface PathShape {
  /** Twelve factors, January first; only their proportions count. */
  readonly season?: readonly number[];
  /** Extra factor of single months, by position on the axis: shocks that a year's mean hides. */
  readonly shocks?: ReadonlyMap<number, number>;
  /** Years are levels that hold from January to December without a slope between them. */
  readonly steps?: true;
}

const MID_YEAR = 5.5;
const ROUNDS = 40;

function levelOf(levels: YearlyLevels, year: number): number {
  const years = [...levels.keys()];
  const first = Math.min(...years);
  const last = Math.max(...years);
  const nearest = Math.min(last, Math.max(first, year));
  const level = levels.get(nearest);
  if (level === undefined) throw new Error(`missing yearly level: ${nearest} (expected every year ${first}–${last})`);
  return level;
}

const interpolate = (yearly: readonly number[], month: number): number => {
  const place = Math.min(yearly.length - 1, Math.max(0, (month - MID_YEAR) / 12));
  const low = Math.min(yearly.length - 2, Math.floor(place));
  return yearly[low]! + (place - low) * (yearly[low + 1]! - yearly[low]!);
};

/**
 * Monthly path whose mean in each year is the year's level: straight lines between the middles of years, times season
 * and shocks, with the levels at the middles adjusted until the means fit.
 */
export function monthlyPath(levels: YearlyLevels, { season, shocks, steps }: PathShape = {}): Float64Array {
  const targets = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => levelOf(levels, FIRST_YEAR + i));
  const middles = [...targets];
  const path = new Float64Array(MONTHS);
  const fill = (): void => {
    for (let month = 0; month < MONTHS; month += 1) {
      const level = steps ? middles[yearAt(month) - FIRST_YEAR]! : interpolate(middles, month);
      path[month] = level * (season?.[seasonAt(month)] ?? 1) * (shocks?.get(month) ?? 1);
    }
  };
  fill();
  for (let round = 0; round < ROUNDS; round += 1) {
    targets.forEach((target, i) => {
      const mean = path.subarray(i * 12, i * 12 + 12).reduce((sum, value) => sum + value, 0) / 12;
      if (mean > 0) middles[i] = middles[i]! * (target / mean) ** 0.7;
    });
    fill();
  }
  return path;
}
