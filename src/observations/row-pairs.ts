import { dimensionNumbering } from '../codelists/dimensions.ts';
import { TOTAL } from '../model/code.ts';
import type { Dimension } from '../model/dimension.ts';
import type { MeasureTable } from './measure-table.ts';

/** Two rows of one key in two editions of a table. */
export interface RowPair {
  readonly older: number;
  readonly newer: number;
}

/** The rows that two editions of a table have in common, in the order of the newer one; a column that one lacks is totals. */
export function rowPairs(older: MeasureTable, newer: MeasureTable): RowPair[] {
  const dimensions = [...new Set([...Object.keys(older.codes), ...Object.keys(newer.codes)])] as Dimension[];
  const sizes = dimensions.map(dimension => 1 + Math.max(largest(older, dimension), largest(newer, dimension)));
  const rows = new Map(keysOf(older, dimensions, sizes).map((key, row) => [key, row]));
  return keysOf(newer, dimensions, sizes).flatMap((key, row) => {
    const before = rows.get(key);
    return before === undefined ? [] : [{ older: before, newer: row }];
  });
}

/** How many pairs have a measure of another value, or one that only one of the editions tells. */
export function revisedPairs(older: MeasureTable, newer: MeasureTable, pairs: readonly RowPair[]): number {
  const measures = Object.keys(older.values).filter(measure => measure in newer.values);
  return pairs.filter(pair =>
    measures.some(measure => !Object.is(older.values[measure]![pair.older], newer.values[measure]![pair.newer])),
  ).length;
}

const totalOf = (dimension: Dimension): number => dimensionNumbering[dimension].numberOf(TOTAL);

const largest = ({ codes }: MeasureTable, dimension: Dimension): number =>
  codes[dimension]?.reduce((most, code) => Math.max(most, code), 0) ?? totalOf(dimension);

/** One whole number for the key of each row. */
function keysOf(source: MeasureTable, dimensions: readonly Dimension[], sizes: readonly number[]): number[] {
  const columns = dimensions.map(dimension => source.codes[dimension]);
  const totals = dimensions.map((dimension, i) => (columns[i] ? 0 : totalOf(dimension)));
  return Array.from(source.time, (time, row) =>
    columns.reduce((key, column, i) => key * sizes[i]! + (column ? column[row]! : totals[i]!), time),
  );
}
