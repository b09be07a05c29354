import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import readExcel from 'read-excel-file/node';
import { afterAll, describe, expect, it } from 'vitest';
import type { TableDefinition } from '../../src/model/table.ts';
import type { Cell, DataTable } from '../../src/formats/data-table.ts';
import { partitionsOf } from '../../src/formats/partitions.ts';
import { readTable } from '../../src/formats/read-table.ts';
import { tableFormats } from '../../src/formats/table-formats.ts';
import { readers, told } from './read-back.ts';
import { definitions, facts, observationsCsv, survivalCsv } from './sample-table.ts';

const cases: [string, string, TableDefinition][] = [
  ['observations', observationsCsv, definitions.observations],
  ['survival', survivalCsv, definitions.survival],
];

const folder = await mkdtemp(join(tmpdir(), 'formats-'));
const duck = await (await DuckDBInstance.create(':memory:')).connect();
afterAll(() => rm(folder, { recursive: true, force: true }));

const rowsOf = (table: DataTable): Cell[][] =>
  Array.from({ length: table.rows }, (_, row) => table.columns.map(({ values }) => values[row]!));
const sorted = (rows: readonly (readonly Cell[])[]) => rows.map(row => JSON.stringify(row)).sort();
const plain = (value: unknown): Cell => (typeof value === 'bigint' ? Number(value) : (value as Cell));

describe.each(cases)('%s', (_, csv, definition) => {
  const table = readTable(csv, definition);
  const bytes = (id: keyof typeof tableFormats) => tableFormats[id].serialize(table, facts);

  it.each(definition.formats.map(id => [id] as const))(
    '%s gives every cell back: zeros, hidden and missing apart',
    async id => {
      const made = bytes(id);
      const read = await readers[id](typeof made === 'string' ? strToU8(made) : made, table, folder);
      expect([...read].sort()).toEqual([...told(id, table)].sort());
    },
  );

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

describe('JSON-stat', () => {
  it('has one cube for each frequency and kind of breakdown', () => {
    const text = String(
      tableFormats['jsonstat.json'].serialize(readTable(observationsCsv, definitions.observations), facts),
    );
    const { link } = JSON.parse(text) as { link: { item: { size: number[]; value: Cell[] }[] } };
    expect(link.item.map(({ size }) => size)).toEqual([
      [5, 1, 2, 1, 1, 1, 1, 1, 1, 3],
      [5, 1, 1, 1, 1, 1, 1, 1, 1, 1],
      [5, 1, 1, 1, 1, 1, 1, 1, 1, 1],
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

  it('of series: a row a column of each series, a column a period, one sheet a frequency', async () => {
    const sheets = await book(observationsCsv, definitions.observations);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Noter', 'Kodebog', 'Måned', 'År']);
    const rows = sheets[2]!.data.filter(([area]) => area === '101').map(line => [line[3], ...line.slice(7)]);
    expect(rows).toEqual([
      ['_T', 'obs_value', 0, null, null],
      ['municipality', 'obs_value', null, null, 1.5],
      ['_T', 'numerator', 0, null, null],
      ['municipality', 'numerator', null, null, 15],
      ['_T', 'denominator', 900, 900, null],
      ['municipality', 'denominator', null, null, 1000],
      ['_T', 'lower', 0, null, null],
      ['municipality', 'lower', null, null, 0.9],
      ['_T', 'upper', 0.4, null, null],
      ['municipality', 'upper', null, null, 2.5],
      ['_T', 'obs_status', null, 'Q', 'O'],
      ['municipality', 'obs_status', null, null, 'B'],
    ]);
  });
});
