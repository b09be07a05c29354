import type { Problem } from '../model/problem.ts';
import type { KeyColumn, SourceTable } from '../model/source.ts';
import type { BoundColumn } from './bind-columns.ts';
import { keyReaders } from './parsers/index.ts';
import type { Cell, Positions, RawTable } from './raw-table.ts';

/** Number of a row that the binding leaves out on purpose. */
export const LEFT_OUT = -1;
const REFUSED = -2;

/** A key column as numbers, with one problem for each different text that could not be read. */
export interface KeyNumbers {
  readonly numbers: Int16Array | Int32Array;
  readonly problems: readonly Problem[];
}

/** Reads a key column, each different text once: periods to period numbers, texts to numbers of codes. */
export function readKeys(
  raw: RawTable,
  { binding, label, index }: BoundColumn<KeyColumn>,
  { table, file }: { table: SourceTable; file: string },
): KeyNumbers {
  const { cells, positions } = differentCells(raw, index);
  const readings = cells.map(cell =>
    binding.leaveOut?.includes(cell as string) ? { number: LEFT_OUT } : readCell(cell, binding, table),
  );
  const meanings = Int32Array.from(readings, reading => ('number' in reading ? reading.number : REFUSED));
  const isNarrow = meanings.every(meaning => Math.abs(meaning) < 1 << 15);
  const numbers = new (isNarrow ? Int16Array : Int32Array)(raw.rows);
  for (let row = 0; row < raw.rows; row += 1) numbers[row] = meanings[positions[row]!]!;
  const where = readings.every(reading => 'number' in reading) ? null : placesOf(positions, cells.length);
  const problems = readings.flatMap((reading, position) => {
    if ('number' in reading || !where) return [];
    const rows = where.rows[position]!;
    const message = rows > 1 ? `${reading.message} (in ${rows} rows)` : reading.message;
    return [{ file, row: where.first[position]! + 1, column: label, message, hint: reading.hint }];
  });
  return { numbers, problems };
}

/** How many rows each different cell has, and the first of them. */
function placesOf(positions: Positions, different: number): { rows: Int32Array; first: Int32Array } {
  const [rows, first] = [new Int32Array(different), new Int32Array(different)];
  for (let row = positions.length - 1; row >= 0; row -= 1) {
    rows[positions[row]!]! += 1;
    first[positions[row]!] = row;
  }
  return { rows, first };
}

/** The different cells of a column, and the position of each row's in them. */
function differentCells(raw: RawTable, index: number): { cells: readonly Cell[]; positions: Positions } {
  const kept = raw.textsOf?.(index);
  if (kept) return { cells: kept.texts, positions: kept.positions };
  const known = new Map<Cell, number>();
  const positions = new Int32Array(raw.rows);
  for (let row = 0; row < raw.rows; row += 1) {
    const cell = raw.at(row, index);
    const position = known.get(cell) ?? known.size;
    if (position === known.size) known.set(cell, position);
    positions[row] = position;
  }
  return { cells: [...known.keys()], positions };
}

function readCell(cell: Cell, binding: KeyColumn, table: SourceTable) {
  if (typeof cell === 'string' && cell !== '') return keyReaders[binding.parser](cell, binding, table);
  const hint = 'Fetch the table again; a row without its key cannot be placed';
  if (cell === null || cell === '') return { message: `missing key: ${JSON.stringify(cell)}, expected a text`, hint };
  return { message: `invalid key: the number ${cell}, expected a text (leading zeros would be lost)`, hint };
}
