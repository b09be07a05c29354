import { dimensionNumbering } from '../codelists/dimensions.ts';
import { DIMENSIONS, type Dimension } from '../model/dimension.ts';
import { InputError, type Problem } from '../model/problem.ts';
import type { SourceTable } from '../model/source.ts';
import type { MeasureTable } from '../observations/measure-table.ts';
import { bindColumns, bindingPath, type BoundColumns } from './bind-columns.ts';
import { bodyReaders } from './body-readers.ts';
import { duplicateRows } from './duplicate-rows.ts';
import type { Place } from './place.ts';
import type { RawTable } from './raw-table.ts';
import { LEFT_OUT, readKeys, type KeyNumbers } from './read-keys.ts';
import { readMeasures } from './read-measures.ts';

/**
 * Reads a publisher's body by the binding of its table: one row for each row given and not left out, codes as numbers
 * of their lists, NaN where a figure is not given. Nothing is guessed or repaired: throws one `InputError` with all
 * problems of the first stage that has any (body, columns, keys and figures, same key twice).
 */
export function readTable(table: SourceTable, body: Uint8Array, place: Place): MeasureTable {
  const raw = bodyReaders[place.format](body, place);
  const columns = bindColumns(table, raw.columns, place.file);
  refuse(columns.problems);
  if (raw.rows === 0 && !place.isPart) refuse([noRows(table, place.file)]);

  const keys = columns.keys.map(column => readKeys(raw, column, { table, file: place.file }));
  const rows = keptRows(
    keys.map(({ numbers }) => numbers),
    raw.rows,
  );
  const measures = columns.measures.map(column => readMeasures(raw, column, { rows, place }));
  refuse([...keys, ...measures].flatMap(({ problems }) => problems));
  const count = rows?.length ?? raw.rows;
  if (count === 0 && !place.isPart) refuse([noRows(table, place.file)]);

  const numbers = keys.map(key => picked(key.numbers, rows));
  refuse(duplicateRows(numbers, count).map(pair => duplicate(pair, { raw, columns, rows, table, place })));
  return {
    table: table.id,
    freq: table.freq,
    rows: count,
    time: new Int32Array(numbers[columns.keys.findIndex(({ binding }) => binding.dimension === 'time_period')]!),
    codes: codesOf(table, columns, numbers),
    values: Object.fromEntries(columns.measures.map(({ binding }, index) => [binding.id, measures[index]!.values])),
  };
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InputError(problems);
}

/** The rows that no column leaves out, counted from 0; null where all are kept. */
function keptRows(keys: readonly KeyNumbers['numbers'][], rows: number): Uint32Array | null {
  if (!keys.some(numbers => numbers.includes(LEFT_OUT))) return null;
  const kept = new Uint32Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row += 1) {
    if (keys.every(numbers => numbers[row] !== LEFT_OUT)) kept[count++] = row;
  }
  return kept.subarray(0, count);
}

function picked(numbers: KeyNumbers['numbers'], rows: Uint32Array | null): KeyNumbers['numbers'] {
  if (!rows) return numbers;
  const kept = numbers.slice(0, rows.length);
  for (let position = 0; position < rows.length; position += 1) kept[position] = numbers[rows[position]!]!;
  return kept;
}

function codesOf(
  table: SourceTable,
  columns: BoundColumns,
  numbers: readonly KeyNumbers['numbers'][],
): MeasureTable['codes'] {
  const rows = numbers[0]!.length;
  const codes: Partial<Record<Dimension, Uint16Array>> = {};
  for (const dimension of DIMENSIONS) {
    const index = columns.keys.findIndex(({ binding }) => binding.dimension === dimension);
    const constant = table.constants?.[dimension];
    if (index >= 0) codes[dimension] = new Uint16Array(numbers[index]!);
    else if (constant !== undefined) {
      codes[dimension] = new Uint16Array(rows).fill(dimensionNumbering[dimension].numberOf(constant));
    }
  }
  return codes;
}

/** The problem of a table without any row that is read. */
export const noRows = (table: SourceTable, file: string): Problem => ({
  file,
  message: `missing rows: the body of ${table.id} has none that are read`,
  hint: 'Ask the publisher for at least one period and area',
});

interface Reading {
  readonly raw: RawTable;
  readonly columns: BoundColumns;
  readonly rows: Uint32Array | null;
  readonly table: SourceTable;
  readonly place: Place;
}

function duplicate(
  { first, again }: { first: number; again: number },
  { raw, columns, rows, table, place }: Reading,
): Problem {
  const [one, other] = [rows?.[first] ?? first, rows?.[again] ?? again];
  const key = columns.keys.map(({ index }) => raw.at(other, index)).join(', ');
  return {
    file: place.file,
    row: other + 1,
    message: `invalid row: the key (${key}) stands in row ${one + 1} already, expected once`,
    hint: `Ask the publisher for one level of the breakdown, or name the level that is read in ${bindingPath(table)}`,
  };
}
