import type { Indicator } from '../model/indicator.ts';
import { parsePeriodId } from '../model/period.ts';

/** Months (numbers, in order) in which a definition says that a table's series break, by table id. */
export function breakMonths(indicators: readonly Indicator[]): ReadonlyMap<string, readonly number[]> {
  const months = new Map<string, Set<number>>();
  for (const { numerator, denominator, published, breaks } of indicators) {
    for (const { targetGroup, terms } of [...numerator, ...denominator, ...published]) {
      const own = breaks.filter(({ targetGroups }) => !targetGroups || targetGroups.includes(targetGroup));
      for (const { table } of terms) {
        const known = months.get(table) ?? new Set<number>();
        months.set(table, known);
        for (const { month } of own) known.add(parsePeriodId('M', month));
      }
    }
  }
  return new Map([...months].map(([table, known]) => [table, [...known].sort((a, b) => a - b)]));
}
