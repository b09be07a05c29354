import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { tableAt, tables } from '../../src/dataflows/tables/index.ts';
import { readTable } from '../../src/formats/read-table.ts';
import { builtTree } from '../dataflows/descriptors/built-tree.ts';
import { everyCell, readCsv, readers, told, type Cells } from './read-back.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-back-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tree = await builtTree();
const paths = tree.manifest.files.flatMap(({ path, rows }) => (tableAt(path) && rows !== 0 ? [path] : []));
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(join(tree.root, path)));
const inOrder = (cells: Cells): string[] => [...cells].map(([at, cell]) => `${at} = ${cell}`).sort();

describe.each(paths.map(path => [path] as const))('%s', path => {
  const table = readTable(tree.read(path), tableAt(path)!);

  it('is read by DuckDB as it was written', async () => {
    expect(inOrder(await readCsv(bytesOf(path), table, folder))).toEqual(inOrder(everyCell(table)));
  });

  it.each(table.definition.formats.map(format => [format] as const))('holds the same cells as %s', async format => {
    const read = await readers[format](bytesOf(path.replace(/csv$/, format)), table, folder);
    expect(inOrder(read)).toEqual(inOrder(told(format, table)));
    expect(read.size).toBeGreaterThan(0);
  });
});

describe('cubes and workbooks of series', () => {
  it('are made only of tables that they hold as a whole: figures, statuses and what follows from those', () => {
    const cubes = tables.filter(({ formats, breakdowns }) => formats.includes('jsonstat.json') || breakdowns);
    const others = cubes.flatMap(({ id, key, columns }) =>
      columns
        .filter(({ name, type }) => !key.includes(name) && type !== 'number' && type !== 'count')
        .map(({ name }) => `${id}: ${name}`),
    );
    expect([...new Set(others.map(other => other.split(': ')[1]))].sort()).toEqual(['conf_status', 'obs_status']);
  });
});
