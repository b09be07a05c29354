/** Mean and natural process limits, in the unit of the values. */
export interface ControlLimits {
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Limits of an individuals chart: mean ± 2.66 × mean moving range, ranges above 3.267 × their mean dropped once. A range
 * is taken between neighbours only, so never over a missing value; null where there are no two neighbours.
 * Source: Wheeler's XmR chart, as used in NHS England's Making Data Count.
 */
export function controlLimits(values: readonly (number | null)[]): ControlLimits | null {
  const known = values.filter(value => value !== null);
  const ranges = values.flatMap((value, i) => {
    const before = values[i - 1] ?? null;
    return value === null || before === null ? [] : [Math.abs(value - before)];
  });
  if (ranges.length === 0) return null;
  const most = 3.267 * mean(ranges);
  const reach = 2.66 * mean(ranges.filter(range => range <= most));
  const centre = mean(known);
  return { centre, lower: centre - reach, upper: centre + reach };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
