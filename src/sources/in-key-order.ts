import { dimensionNumbering } from '../codelists/dimensions.ts';
import { DIMENSIONS, type Dimension } from '../model/dimension.ts';
import type { MeasureTable } from '../observations/measure-table.ts';

/**
 * The same rows by period, area and the other codes in the order of their lists. Publishers promise no order, and the same
 * figures must make the same files however they came.
 */
export function inKeyOrder(table: MeasureTable): MeasureTable {
  const order = rowOrder(table);
  if (!order) return table;
  const codes: Partial<Record<Dimension, Uint16Array>> = {};
  for (const dimension of DIMENSIONS) {
    const column = table.codes[dimension];
    if (column) codes[dimension] = picked(column, order, new Uint16Array(table.rows));
  }
  const values = Object.fromEntries(
    Object.entries(table.values).map(([id, column]) => [id, picked(column, order, new Float64Array(table.rows))]),
  );
  return { ...table, time: picked(table.time, order, new Int32Array(table.rows)), codes, values };
}

/** Rows in the order of their keys; undefined where they are so already. */
function rowOrder({ rows, time, codes }: MeasureTable): Uint32Array | undefined {
  const keys = new Float64Array(rows);
  const first = time.reduce((least, period) => Math.min(least, period), Infinity);
  for (let row = 0; row < rows; row += 1) keys[row] = time[row]! - first;
  for (const dimension of DIMENSIONS) {
    const column = codes[dimension];
    if (!column) continue;
    const { size } = dimensionNumbering[dimension];
    for (let row = 0; row < rows; row += 1) keys[row] = keys[row]! * size + column[row]!;
  }
  if (keys.every((key, row) => row === 0 || keys[row - 1]! < key)) return undefined;
  const most = keys.reduce((largest, key) => Math.max(largest, key), 0);
  if ((most + 1) * rows > Number.MAX_SAFE_INTEGER) {
    return Uint32Array.from({ length: rows }, (_, row) => row).sort((a, b) => keys[a]! - keys[b]!);
  }
  // Key and row in one number: a typed array sorts these without a call for each pair.
  for (let row = 0; row < rows; row += 1) keys[row] = keys[row]! * rows + row;
  return Uint32Array.from(keys.sort(), key => key % rows);
}

function picked<T extends Int32Array | Uint16Array | Float64Array>(column: T, order: Uint32Array, into: T): T {
  for (let row = 0; row < order.length; row += 1) into[row] = column[order[row]!]!;
  return into;
}
