import { alignRows } from './align-rows.ts';
import type { MeasureTable } from './measure-table.ts';

/** Two rows of one key in two editions of a table. */
export interface RowPair {
  readonly older: number;
  readonly newer: number;
}

/** The rows that two editions of a table have in common, in the order of the newer one; a column that one lacks is totals. */
export function rowPairs(before: MeasureTable, now: MeasureTable): RowPair[] {
  const { older, newer } = alignRows(before, now);
  const pairs: RowPair[] = [];
  for (let at = 0; at < older.length; at += 1) {
    if (older[at]! >= 0 && newer[at]! >= 0) pairs.push({ older: older[at]!, newer: newer[at]! });
  }
  return pairs;
}

/** How many pairs have a measure of another value, or one that only one of the editions tells. */
export function revisedPairs(older: MeasureTable, newer: MeasureTable, pairs: readonly RowPair[]): number {
  const measures = Object.keys(older.values).filter(measure => measure in newer.values);
  return pairs.filter(pair =>
    measures.some(measure => !Object.is(older.values[measure]![pair.older], newer.values[measure]![pair.newer])),
  ).length;
}
