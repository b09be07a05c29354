import type { Problem } from '../model/problem.ts';
import type { KeyColumn, SourceTable } from '../model/source.ts';
import type { BoundColumn } from './bind-columns.ts';
import { keyReaders } from './parsers/index.ts';
import type { Cell, RawTable } from './raw-table.ts';

/** Number of a row that the binding leaves out on purpose. */
export const LEFT_OUT = -1;
const REFUSED = -2;

/** A key column as numbers, with one problem for each different text that could not be read. */
export interface KeyNumbers {
  readonly numbers: Int32Array;
  readonly problems: readonly Problem[];
}

/** Reads a key column, each different text once: periods to period numbers, texts to numbers of codes. */
export function readKeys(
  raw: RawTable,
  { binding, label, index }: BoundColumn<KeyColumn>,
  { table, file }: { table: SourceTable; file: string },
): KeyNumbers {
  const known = new Map<Cell, number>();
  const refused = new Map<Cell, { row: number; rows: number; message: string; hint: string }>();
  for (const text of binding.leaveOut ?? []) known.set(text, LEFT_OUT);
  const numbers = new Int32Array(raw.rows);
  for (let row = 0; row < raw.rows; row += 1) {
    const cell = raw.at(row, index);
    let number = known.get(cell);
    if (number === undefined) {
      const reading = readCell(cell, binding, table);
      number = 'number' in reading ? reading.number : REFUSED;
      known.set(cell, number);
      if ('message' in reading) refused.set(cell, { ...reading, row: row + 1, rows: 0 });
    }
    if (number === REFUSED) refused.get(cell)!.rows += 1;
    numbers[row] = number;
  }
  const problems = [...refused.values()].map(({ row, rows, message, hint }) => {
    return { file, row, column: label, message: rows > 1 ? `${message} (in ${rows} rows)` : message, hint };
  });
  return { numbers, problems };
}

function readCell(cell: Cell, binding: KeyColumn, table: SourceTable) {
  if (typeof cell === 'string' && cell !== '') return keyReaders[binding.parser](cell, binding, table);
  const hint = 'Fetch the table again; a row without its key cannot be placed';
  if (cell === null || cell === '') return { message: `missing key: ${JSON.stringify(cell)}, expected a text`, hint };
  return { message: `invalid key: the number ${cell}, expected a text (leading zeros would be lost)`, hint };
}
