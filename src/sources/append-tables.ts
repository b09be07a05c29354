import { DIMENSIONS, type Dimension } from '../model/dimension.ts';
import { InputError } from '../model/problem.ts';
import type { MeasureTable } from '../observations/measure-table.ts';
import { duplicateRows } from './duplicate-rows.ts';

/**
 * The rows of two parts of one table, the later file's last. Throws one `InputError` naming `file`, the later one:
 * `invalid columns` where the parts have different columns, `invalid row` where a key stands in both.
 */
export function appendTables(before: MeasureTable, after: MeasureTable, file: string): MeasureTable {
  const [one, other] = [columnNames(before), columnNames(after)];
  if (one !== other) {
    const message = `invalid columns: ${other}, expected ${one} as in the table’s other files`;
    throw new InputError([{ file, message, hint: `Fetch all files of ${after.table} with the same selection` }]);
  }
  const time = appended(Int32Array, before.time, after.time);
  const codes: Partial<Record<Dimension, Uint16Array>> = {};
  for (const dimension of DIMENSIONS) {
    const [first, second] = [before.codes[dimension], after.codes[dimension]];
    if (first && second) codes[dimension] = appended(Uint16Array, first, second);
  }
  const rows = before.rows + after.rows;
  const duplicates = duplicateRows([time, ...Object.values(codes).map(column => Int32Array.from(column))], rows);
  if (duplicates.length > 0) {
    const hint = `Fetch each period of ${after.table} once, or remove one of the files from the card`;
    const message = 'invalid row: its key stands in another file of the table already, expected once';
    throw new InputError(duplicates.map(({ again }) => ({ file, row: again - before.rows + 1, message, hint })));
  }
  const values = Object.fromEntries(
    Object.entries(before.values).map(([id, column]) => [id, appended(Float64Array, column, after.values[id]!)]),
  );
  return { ...before, rows, time, codes, values };
}

const columnNames = ({ codes, values }: MeasureTable): string =>
  [...DIMENSIONS.filter(dimension => codes[dimension]), ...Object.keys(values).sort()].join(', ');

type Column = Int32Array | Uint16Array | Float64Array;

function appended<T extends Column>(Type: { new (length: number): T }, first: T, second: T): T {
  const both = new Type(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
