import { csvRows, numberOrNull } from '../published/csv-rows.ts';
import type { Cells } from '../published/csv-rows.ts';
import type { Published } from '../published/published.ts';
import { remember } from '../published/remember.ts';

/** Those who began on a benefit in a quarter, and how many of them were still there week by week. */
export interface Cohort {
  /** Quarter of the start. */
  readonly period: string;
  /** Null where it is not told. */
  readonly starters: number | null;
  /** Per cent still on the benefit after 26 weeks, and mean weeks within the first 52; null where the quarter is immature. */
  readonly still26: number | null;
  readonly mean: number | null;
  /** The weeks that are told, in per cent, from week 0. */
  readonly points: readonly { readonly week: number; readonly value: number }[];
}

/** The cohorts of an area and a benefit, the oldest first; none where the version has none. */
export function cohortsOf(
  published: Published,
  { area, benefit }: { readonly area: string; readonly benefit: string },
): readonly Cohort[] {
  const rows = remember(published, 'survival', () => {
    const found = new Map<string, Cells[]>();
    for (const row of csvRows(published, 'survival.csv')) {
      const key = `${row['ref_area']} ${row['target_group']}`;
      const own = found.get(key);
      if (own) own.push(row);
      else found.set(key, [row]);
    }
    return found;
  });
  return (rows.get(`${area} ${benefit}`) ?? []).map(cohortFrom);
}

function cohortFrom(row: Cells): Cohort {
  const points = Object.entries(row).flatMap(([column, text]) => {
    const week = /^week_(\d+)$/.exec(column)?.[1];
    const value = numberOrNull(text);
    return week === undefined || value === null ? [] : [{ week: Number(week), value }];
  });
  return {
    period: row['time_period']!,
    starters: numberOrNull(row['starters']),
    still26: numberOrNull(row['still_26']),
    mean: numberOrNull(row['restricted_mean_52']),
    points,
  };
}
