import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { strFromU8, unzipSync } from 'fflate';
import JSONstat from 'jsonstat-toolkit';
import Papa from 'papaparse';
import readExcel from 'read-excel-file/node';
import type { Cell, DataTable } from '../../src/formats/data-table.ts';
import type { TableFormatId } from '../../src/model/table.ts';

/** Cells that are not empty, as text, by key and column. */
export type Cells = Map<string, string>;

type Reader = (bytes: Uint8Array, table: DataTable, folder: string) => Cells | Promise<Cells>;

const connection = (await DuckDBInstance.create(':memory:')).connect();
let written = 0;

const keyAt = ({ definition }: DataTable, at: (name: string) => unknown): string =>
  definition.key.map(name => textOf(at(name))).join(' ');

/** Days and large numbers of other programs are objects that know how they are spelt. */
const textOf = (cell: unknown): string => (cell as { toString(): string } | null | undefined)?.toString() ?? '';

/** Cells of rows that hold all columns. */
function cellsOf(table: DataTable, names: readonly string[], rows: readonly (readonly unknown[])[]): Cells {
  const cells: Cells = new Map();
  for (const row of rows) {
    const key = keyAt(table, name => row[names.indexOf(name)]);
    for (const [i, cell] of row.entries()) if (textOf(cell) !== '') cells.set(`${key} | ${names[i]}`, textOf(cell));
  }
  return cells;
}

/** What a file that holds every column must give back. */
export const everyCell = (table: DataTable): Cells =>
  cellsOf(
    table,
    table.columns.map(({ name }) => name),
    Array.from({ length: table.rows }, (_, row) => table.columns.map(({ values }) => values[row]!)),
  );

/** What a cube, or a workbook of series, must give back: figures and statuses; `A` and confidentiality go without saying. */
export function figuresAndStatuses(table: DataTable): Cells {
  const told = table.columns
    .filter(({ name }) => !table.definition.key.includes(name))
    .flatMap(({ name, type }) => (type === 'number' || type === 'count' || name === 'obs_status' ? [name] : []));
  return new Map(
    [...everyCell(table)].filter(([at, cell]) => {
      const column = at.split(' | ')[1]!;
      return told.includes(column) && !(column === 'obs_status' && cell === 'A');
    }),
  );
}

/** DuckDB keeps what it knows of a file by its path, so each has a name of its own. */
async function withDuckDb(bytes: Uint8Array, folder: string, [extension, from]: readonly [string, string]) {
  const path = join(folder, `${(written += 1)}.${extension}`);
  await writeFile(path, bytes);
  const read = await (await connection).runAndReadAll(`SELECT * FROM ${from.replace('?', `'${path}'`)}`);
  return [read.columnNames(), read.getRows()] as const;
}

/** Reads a published CSV file by DuckDB, as text. */
export async function readCsv(bytes: Uint8Array, table: DataTable, folder: string): Promise<Cells> {
  const [names, rows] = await withDuckDb(bytes, folder, [
    'csv',
    "read_csv(?, all_varchar = true, header = true, delim = ',', quote = '\"')",
  ]);
  return cellsOf(table, names, rows);
}

const readDanish: Reader = (bytes, table) => {
  const files = Object.values(unzipSync(bytes));
  const text = strFromU8(files[0]!).replace('\uFEFF', '');
  const [names, ...rows] = Papa.parse<string[]>(text, { delimiter: ';', newline: '\r\n', skipEmptyLines: true }).data;
  const numeric = table.columns.map(({ type }) => type === 'number');
  const plain = rows.map(row =>
    row.map((cell, i) => (numeric[i] ? cell.replace(',', '.') : cell.replace(/^'(?=[=+\-@\t\r])/, ''))),
  );
  return cellsOf(table, names!, plain);
};

const readTableJson: Reader = (bytes, table) => {
  const { columns, rows } = JSON.parse(strFromU8(bytes)) as { columns: Record<string, Cell[]>; rows: number };
  const lines = Array.from({ length: rows }, (_, row) => Object.values(columns).map(values => values[row]));
  return cellsOf(table, Object.keys(columns), lines);
};

interface Cube {
  id: string[];
  Dimension(name: string): { id: string[] };
  Data(at: Record<string, string>): { value: Cell; status: string | null };
}

/** Every cell and status of a JSON-stat collection, told by the toolkit. */
const readCubes: Reader = (bytes, table) => {
  const whole = JSONstat(JSON.parse(strFromU8(bytes)) as object) as { Dataset(i: number): Cube; length: number };
  const cells: Cells = new Map();
  const walk = (cube: Cube, at: Record<string, string>, [name, ...others]: readonly string[]): void => {
    if (name !== undefined) {
      for (const code of cube.Dimension(name).id) walk(cube, { ...at, [name]: code }, others);
      return;
    }
    const { value, status } = cube.Data(at);
    const key = keyAt(table, dimension => at[dimension]);
    if (value !== null) cells.set(`${key} | ${at['column']}`, String(value));
    if (status !== null) cells.set(`${key} | obs_status`, status);
  };
  for (let i = 0; i < whole.length; i += 1) walk(whole.Dataset(i), {}, whole.Dataset(i).id);
  return cells;
};

const FREQ_OF_SHEET: Readonly<Record<string, string>> = {
  Måned: 'M',
  Kvartal: 'Q',
  År: 'Y',
  'Rullende år (kvartaler)': 'R4',
  'Rullende år (måneder)': 'R12',
};

const readWorkbook: Reader = async (bytes, table) => {
  const sheets = (await readExcel(Buffer.from(bytes))) as unknown as { sheet: string; data: Cell[][] }[];
  const own = sheets.slice(2);
  if (!table.definition.breakdowns) return cellsOf(table, own[0]!.data[0]!.map(String), own[0]!.data.slice(1));
  const cells: Cells = new Map();
  const indicator = String(table.columns.find(({ name }) => name === 'indicator')!.values[0]);
  for (const { sheet, data } of own) {
    const head = data[0]!.map(String);
    const first = head.indexOf('column') + 1;
    for (const line of data.slice(1)) {
      for (const [i, cell] of line.entries()) {
        if (cell === null || i < first) continue;
        const given: Record<string, unknown> = { indicator, freq: FREQ_OF_SHEET[sheet], time_period: head[i] };
        cells.set(
          `${keyAt(table, name => given[name] ?? line[head.indexOf(name)])} | ${line[first - 1]}`,
          String(cell),
        );
      }
    }
  }
  return cells;
};

/** How each format is read by a program that is not ours. */
export const readers: Readonly<Record<TableFormatId, Reader>> = {
  'da.csv.zip': readDanish,
  'table.json': readTableJson,
  'jsonstat.json': readCubes,
  parquet: async (bytes, table, folder) => cellsOf(table, ...(await withDuckDb(bytes, folder, ['parquet', '?']))),
  xlsx: readWorkbook,
};

/** What a format must give back of a table. */
export const told = (format: TableFormatId, table: DataTable): Cells =>
  format === 'jsonstat.json' || (format === 'xlsx' && table.definition.breakdowns)
    ? figuresAndStatuses(table)
    : everyCell(table);
