import { DIMENSIONS, type Dimension } from '../model/dimension.ts';
import { InputError, type Problem } from '../model/problem.ts';
import type { MeasureTable } from '../observations/measure-table.ts';
import { duplicateRows } from './duplicate-rows.ts';

/** A part of a table with the file it was read from. */
export interface TablePart {
  readonly table: MeasureTable;
  readonly file: string;
}

/**
 * The rows of all parts of one table, in the order of the files. Throws one `InputError` naming the later file:
 * `invalid columns` where a part has other columns than the first, `invalid row` where a key stands in two parts.
 */
export function appendTables(parts: readonly TablePart[]): MeasureTable {
  const { table: first } = parts[0]!;
  if (parts.length === 1) return first;
  const columns = columnNames(first);
  const odd = parts.filter(({ table }) => columnNames(table) !== columns);
  if (odd.length > 0) throw new InputError(odd.map(part => otherColumns(part, columns)));
  const rows = parts.reduce((sum, { table }) => sum + table.rows, 0);
  const time = appended(
    new Int32Array(rows),
    parts.map(({ table }) => table.time),
  );
  const codes: Partial<Record<Dimension, Uint16Array>> = {};
  for (const dimension of DIMENSIONS) {
    if (!first.codes[dimension]) continue;
    codes[dimension] = appended(
      new Uint16Array(rows),
      parts.map(({ table }) => table.codes[dimension]!),
    );
  }
  const duplicates = duplicateRows([time, ...Object.values(codes)], rows);
  if (duplicates.length > 0) throw new InputError(duplicates.map(({ again }) => repeated(parts, again)));
  const values = Object.fromEntries(
    Object.keys(first.values).map(id => [
      id,
      appended(
        new Float64Array(rows),
        parts.map(({ table }) => table.values[id]!),
      ),
    ]),
  );
  return { ...first, rows, time, codes, values };
}

const columnNames = ({ codes, values }: MeasureTable): string =>
  [...DIMENSIONS.filter(dimension => codes[dimension]), ...Object.keys(values).sort()].join(', ');

const otherColumns = ({ table, file }: TablePart, columns: string): Problem => ({
  file,
  message: `invalid columns: ${columnNames(table)}, expected ${columns} as in the table’s other files`,
  hint: `Fetch all files of ${table.table} with the same selection`,
});

function repeated(parts: readonly TablePart[], row: number): Problem {
  let before = 0;
  const part = parts.find(({ table }) => row < before + table.rows || ((before += table.rows), false))!;
  return {
    file: part.file,
    row: row - before + 1,
    message: 'invalid row: its key stands in another file of the table already, expected once',
    hint: `Fetch each period of ${part.table.table} once, or remove one of the files from the card`,
  };
}

function appended<T extends Int32Array | Uint16Array | Float64Array>(all: T, parts: readonly T[]): T {
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
