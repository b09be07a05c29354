import { dimensionNumbering } from '../codelists/dimensions.ts';
import { TOTAL } from '../model/code.ts';
import type { Dimension } from '../model/dimension.ts';
import type { MeasureTable } from './measure-table.ts';

/** One whole number for the key of each row of several tables, so that equal keys have equal numbers; a column that one lacks is totals. */
export function rowKeys(tables: readonly MeasureTable[]): Float64Array[] {
  const dimensions = [...new Set(tables.flatMap(({ codes }) => Object.keys(codes)))] as Dimension[];
  const sizes = dimensions.map(dimension => 1 + Math.max(...tables.map(table => largest(table, dimension))));
  return tables.map(table => keysOf(table, dimensions, sizes));
}

const totalOf = (dimension: Dimension): number => dimensionNumbering[dimension].numberOf(TOTAL);

const largest = ({ codes }: MeasureTable, dimension: Dimension): number =>
  codes[dimension]?.reduce((most, code) => Math.max(most, code), 0) ?? totalOf(dimension);

function keysOf(source: MeasureTable, dimensions: readonly Dimension[], sizes: readonly number[]): Float64Array {
  const keys = Float64Array.from(source.time);
  dimensions.forEach((dimension, i) => {
    const column = source.codes[dimension];
    const total = column ? 0 : totalOf(dimension);
    for (let row = 0; row < keys.length; row += 1) keys[row] = keys[row]! * sizes[i]! + (column ? column[row]! : total);
  });
  return keys;
}
