import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { strFromU8, unzipSync } from 'fflate';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import JSONstat from 'jsonstat-toolkit';
import readExcel from 'read-excel-file/node';
import { afterAll, describe, expect, it } from 'vitest';
import type { TableDefinition } from '../../src/model/table.ts';
import type { Cell, DataTable } from '../../src/formats/data-table.ts';
import { partitionsOf } from '../../src/formats/partitions.ts';
import { readTable } from '../../src/formats/read-table.ts';
import { tableFormats } from '../../src/formats/table-formats.ts';
import { definitions, facts, observationsCsv, survivalCsv } from './sample-table.ts';

const cases: [string, string, TableDefinition][] = [
  ['observations', observationsCsv, definitions.observations],
  ['survival', survivalCsv, definitions.survival],
];

const folder = await mkdtemp(join(tmpdir(), 'formats-'));
const duck = await (await DuckDBInstance.create(':memory:')).connect();
afterAll(() => rm(folder, { recursive: true, force: true }));

let written = 0;
/** DuckDB keeps what it knows of a file by its path, so each has a name of its own. */
async function write(extension: string, contents: string | Uint8Array): Promise<string> {
  const path = join(folder, `${(written += 1)}.${extension}`);
  await writeFile(path, contents);
  return path;
}

const rowsOf = (table: DataTable): Cell[][] =>
  Array.from({ length: table.rows }, (_, row) => table.columns.map(({ values }) => values[row]!));
const sorted = (rows: readonly (readonly Cell[])[]) => rows.map(row => JSON.stringify(row)).sort();
const plain = (value: unknown): Cell => (typeof value === 'bigint' ? Number(value) : (value as Cell));

describe.each(cases)('%s', (_, csv, definition) => {
  const table = readTable(csv, definition);
  const bytes = (id: keyof typeof tableFormats) => tableFormats[id].serialize(table, facts);

  it('CSV: DuckDB reads the cells that the definition reads', async () => {
    const path = await write('csv', csv);
    const types = table.columns.map(
      ({ name, type }) => `'${name}': '${{ number: 'DOUBLE', count: 'INTEGER' }[type as string] ?? 'VARCHAR'}'`,
    );
    const read = await duck.runAndReadAll(`SELECT * FROM read_csv('${path}', columns = {${types.join(', ')}})`);
    expect(sorted(read.getRows().map(row => row.map(plain)))).toEqual(sorted(rowsOf(table)));
  });

  it('Parquet: DuckDB reads every cell, and no row more', async () => {
    const path = await write('parquet', bytes('parquet'));
    const read = await duck.runAndReadAll(`SELECT * FROM '${path}'`);
    expect(read.columnNames()).toEqual(table.columns.map(({ name }) => name));
    expect(sorted(read.getRows().map(row => row.map(plain)))).toEqual(sorted(rowsOf(table)));
  });

  it('Danish CSV: byte order mark, semicolons, decimal commas and CRLF around the same cells', () => {
    const files = unzipSync(bytes('da.csv.zip') as Uint8Array);
    expect(Object.keys(files)).toEqual(['mg-dagpenge.csv']);
    const raw = files['mg-dagpenge.csv']!;
    expect([...raw.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = strFromU8(raw).replace('\uFEFF', '').split('\r\n').slice(0, -1);
    expect(lines.join('')).not.toContain('\n');
    const back = lines.map(line =>
      line
        .split(';')
        .map(cell => cell.replace(/^(-?\d+),(\d+)$/, '$1.$2'))
        .join(','),
    );
    expect(`${back.join('\n')}\n`).toBe(csv);
  });

  it('makes the same bytes twice', () => {
    for (const id of definition.formats) expect(bytes(id), id).toEqual(bytes(id));
  });
});

interface Cube {
  id: string[];
  Dimension(name: string): { id: string[] };
  Data(place: number | Record<string, string>): { value: Cell; status: string | null };
}

/** Cells of a JSON-stat collection as `key → [value, status]`, told by the toolkit. */
function cubeCells(text: string, column: string): Map<string, [Cell, string]> {
  const whole = JSONstat(JSON.parse(text) as object) as { Dataset(i: number): Cube; length: number };
  const cells = new Map<string, [Cell, string]>();
  for (let i = 0; i < whole.length; i += 1) {
    const cube = whole.Dataset(i);
    const keys = cube.id.filter(name => name !== 'column');
    const walk = (at: Record<string, string>, rest: readonly string[]): void => {
      const [name, ...others] = rest;
      if (name !== undefined) {
        for (const code of cube.Dimension(name).id) walk({ ...at, [name]: code }, others);
        return;
      }
      const { value, status } = cube.Data({ ...at, column });
      if (value !== null || status !== null) cells.set(keys.map(key => at[key]).join(' '), [value, status ?? 'A']);
    };
    walk({}, keys);
  }
  return cells;
}

describe('JSON-stat', () => {
  it.each([
    ['observations', observationsCsv, definitions.observations, 'obs_value'],
    ['survival', survivalCsv, definitions.survival, 'starters'],
  ] as const)('of %s: the toolkit reads every figure and status, and no cell more', (_, csv, definition, column) => {
    const table = readTable(csv, definition);
    const at = (name: string) => table.columns.find(own => own.name === name)!.values;
    const expected = new Map(
      Array.from({ length: table.rows }, (_unused, row) => [
        definition.key.map(name => at(name)[row]).join(' '),
        [at(column)[row], at('obs_status')[row]],
      ]),
    );
    const text = String(tableFormats['jsonstat.json'].serialize(table, facts));
    expect(new Map([...cubeCells(text, column)].sort())).toEqual(new Map([...expected].sort()));
  });

  it('has one cube for each frequency and kind of breakdown', () => {
    const text = String(
      tableFormats['jsonstat.json'].serialize(readTable(observationsCsv, definitions.observations), facts),
    );
    const { link } = JSON.parse(text) as { link: { item: { size: number[]; value: Cell[] }[] } };
    expect(link.item.map(({ size }) => size)).toEqual([
      [1, 1, 2, 1, 1, 1, 1, 1, 1, 3],
      [1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
      [1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    ]);
  });
});

describe('Parquet', () => {
  const table = readTable(observationsCsv, definitions.observations);
  const file = (tableFormats['parquet'].serialize(table, facts) as Uint8Array).buffer as ArrayBuffer;

  it('is sorted by key, in SNAPPY, with statistics and said types', async () => {
    const rows = await parquetReadObjects({ file });
    expect(rows.map(row => `${row['ref_area']} ${row['freq']} ${row['time_period']}`).slice(0, 3)).toEqual([
      '101 M 2025-12',
      '101 M 2026-01',
      '101 M 2026-02',
    ]);
    const { schema, row_groups: groups } = parquetMetadata(file);
    const chunk = groups[0]!.columns.find(({ meta_data: meta }) => meta!.path_in_schema[0] === 'ref_area')!;
    expect(chunk.meta_data!.codec).toBe('SNAPPY');
    expect(chunk.meta_data!.statistics).toMatchObject({ min_value: '101', max_value: 'DK' });
    expect(schema.find(({ name }) => name === 'obs_value')).toMatchObject({
      type: 'DOUBLE',
      repetition_type: 'OPTIONAL',
    });
    expect(schema.some(({ logical_type: logical }) => (logical?.type as string) === 'INTEGER')).toBe(false);
  });

  it('has an index of pages for the key, by which a reader finds one area', () => {
    const [head, first] = observationsCsv.split('\n');
    const lines = Array.from({ length: 25_000 }, (_, i) =>
      first!.replace(',DK,', `,${100 + Math.floor(i / 250)},`).replace('2026-01', String(1000 + (i % 250))),
    );
    const many = readTable(`${[head, ...lines].join('\n')}\n`, definitions.observations);
    const bytes = tableFormats['parquet'].serialize(many, facts) as Uint8Array;
    const { columns } = parquetMetadata(bytes.buffer as ArrayBuffer).row_groups[0]!;
    const indexed = columns.filter(chunk => chunk.column_index_offset !== undefined);
    expect(indexed.map(({ meta_data: meta }) => meta!.path_in_schema[0])).toContain('ref_area');
  });

  it('by indicator and year: DuckDB reads the folders as columns, and all parts hold all cells', async () => {
    const parts = partitionsOf(table, facts);
    expect(parts.map(({ folder: own, rows }) => [own, rows])).toEqual([
      ['indicator=mg-dagpenge/year=2025', 2],
      ['indicator=mg-dagpenge/year=2026', 5],
    ]);
    const { mkdir } = await import('node:fs/promises');
    for (const part of parts) {
      await mkdir(join(folder, 'tree', part.folder), { recursive: true });
      await writeFile(join(folder, 'tree', part.folder, 'all.parquet'), part.contents);
    }
    const names = table.columns.map(({ name }) => name).join(', ');
    const read = await duck.runAndReadAll(
      `SELECT ${names} FROM read_parquet('${join(folder, 'tree')}/**/*.parquet', hive_partitioning = true)`,
    );
    expect(sorted(read.getRows().map(row => row.map(plain)))).toEqual(sorted(rowsOf(table)));
  });
});

describe('XLSX', () => {
  const book = async (csv: string, definition: TableDefinition) =>
    readExcel(
      Buffer.from(tableFormats['xlsx'].serialize(readTable(csv, definition), facts) as Uint8Array),
    ) as unknown as Promise<{ sheet: string; data: Cell[][] }[]>;

  it('holds notes and code book before the cells, and texts that are no formulas', async () => {
    const sheets = await book(survivalCsv, definitions.survival);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Noter', 'Kodebog', 'Data']);
    expect(sheets[0]!.data.map(([da]) => da)).toContain('Modeltal – ikke officiel statistik');
    expect(sheets[0]!.data.map(([da]) => da)).toContain('=1+1 er en tekst & ikke en formel');
    expect(sheets[1]!.data.map(([column]) => column)).toContain('restricted_mean_52');
    const table = readTable(survivalCsv, definitions.survival);
    expect(sheets[2]!.data).toEqual([table.columns.map(({ name }) => name), ...rowsOf(table)]);
  });

  it('of series: a row a series and a column a period, every figure and every status but normal', async () => {
    const sheets = await book(observationsCsv, definitions.observations);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Noter', 'Kodebog', 'Måned', 'År']);
    const cells = sheets
      .slice(2)
      .flatMap(({ sheet, data: [head, ...lines] }) =>
        lines.flatMap(line =>
          line.flatMap((cell, i) =>
            cell === null || i < 8 ? [] : [[line[0], line[3], sheet, head![i], line[7], cell].join(' ')],
          ),
        ),
      );
    const table = readTable(observationsCsv, definitions.observations);
    const at = (name: string) => table.columns.find(own => own.name === name)!.values;
    const expected = Array.from({ length: table.rows }, (_, row) => {
      const key = [at('ref_area')[row], at('responsibility')[row], at('freq')[row] === 'M' ? 'Måned' : 'År'].join(' ');
      const [value, status] = [at('obs_value')[row], at('obs_status')[row]];
      return [
        ...(value === null ? [] : [`${key} ${String(at('time_period')[row])} obs_value ${String(value)}`]),
        ...(status === 'A' ? [] : [`${key} ${String(at('time_period')[row])} obs_status ${String(status)}`]),
      ];
    }).flat();
    expect(cells.sort()).toEqual(expected.sort());
  });
});
