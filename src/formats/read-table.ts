import Papa from 'papaparse';
import { columnsOf, type Column, type TableDefinition } from '../model/table.ts';
import type { Cell, DataTable } from './data-table.ts';

/**
 * Reads a published CSV file (RFC 4180, LF, header) by its definition, so that other formats hold the cells of the file
 * itself. Throws `unknown column`, `missing column`, and `invalid cell` with the row where a cell is not of its type.
 */
export function readTable(csv: string, definition: TableDefinition): DataTable {
  const end = csv.indexOf('\n');
  const header = csv.slice(0, end).split(',');
  const columns = columnsOf(definition, header);
  const cells = columns.map((): Cell[] => []);
  // Quotes are rare, and without them the text can be cut where it stands.
  if (csv.includes('"')) readQuoted(csv, { definition, columns, cells });
  else readPlain(csv, end + 1, { definition, columns, cells });
  return {
    definition,
    columns: columns.map((column, i) => ({ ...column, values: cells[i]! })),
    rows: cells[0]!.length,
  };
}

interface Reading {
  readonly definition: TableDefinition;
  readonly columns: readonly Column[];
  readonly cells: Cell[][];
}

function readQuoted(csv: string, reading: Reading): void {
  const { data } = Papa.parse<string[]>(csv, { newline: '\n', skipEmptyLines: true });
  for (const [row, line] of data.entries()) {
    if (row > 0) reading.columns.forEach((_, i) => reading.cells[i]!.push(cellOf(line[i] ?? '', reading, [i, row])));
  }
}

function readPlain(csv: string, from: number, reading: Reading): void {
  const { columns, cells } = reading;
  const last = columns.map(() => ({ text: '', cell: null as Cell }));
  let at = from;
  for (let row = 1; at < csv.length; row += 1) {
    for (let i = 0; i < columns.length; i += 1) {
      const separator = i === columns.length - 1 ? '\n' : ',';
      const before = last[i]!;
      const stays = csv.startsWith(before.text, at) && csv[at + before.text.length] === separator;
      const to = stays ? at + before.text.length : csv.indexOf(separator, at);
      if (!stays) {
        before.text = csv.slice(at, to);
        before.cell = cellOf(before.text, reading, [i, row]);
      }
      cells[i]!.push(before.cell);
      at = to + 1;
    }
  }
}

function cellOf(text: string, { columns, definition }: Reading, [i, row]: readonly [number, number]): Cell {
  if (text === '') return null;
  const { type, name } = columns[i]!;
  if (type === 'flag' && (text === 'true' || text === 'false')) return text === 'true';
  if (type === 'number' || type === 'count' || type === 'year') {
    const value = Number(text);
    if (Number.isFinite(value) && (type === 'number' || Number.isInteger(value))) return value;
  } else if (type !== 'flag') return text;
  throw new Error(`invalid cell: "${text}" in column ${name}, row ${row} of ${definition.path} (expected a ${type})`);
}
