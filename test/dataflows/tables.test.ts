import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { codeListFile } from '../../src/formats/labels.ts';
import { codeLists } from '../../src/codelists/index.ts';
import { columnsOf, TableDefinition } from '../../src/model/table.ts';
import { OBSERVATION_COLUMNS } from '../../src/model/observation.ts';
import { keyOf } from '../../src/dataflows/descriptors/table-schema.ts';
import { columnsMarkdown, withColumnTables } from '../../src/dataflows/tables/columns-markdown.ts';
import { withFormatsTable } from '../../src/dataflows/tables/formats-markdown.ts';
import { tableAt, tables } from '../../src/dataflows/tables/index.ts';
import { observations } from '../../src/dataflows/tables/observations.ts';
import { survival } from '../../src/dataflows/tables/survival.ts';

describe.each(tables.map(table => [table.id, table] as const))('table %s', (_, table) => {
  it('is well-formed, with a key of its own columns', () => {
    expect(TableDefinition.safeParse(table).error).toBeUndefined();
    const names = table.columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(table.key.filter(name => !names.includes(name))).toEqual([]);
  });

  it('has a key that is never empty but for one text, and code lists that exist', () => {
    const key = table.columns.filter(({ name }) => table.key.includes(name));
    const optional = key.filter(({ required }) => !required);
    expect(optional.map(({ type }) => type).filter(type => type !== 'text')).toEqual([]);
    const { primaryKey, uniqueKeys } = keyOf({ columns: table.columns, definition: table });
    expect([primaryKey, uniqueKeys]).toEqual(optional.length === 0 ? [table.key, undefined] : [undefined, [table.key]]);
    const lists = new Set(codeLists.map(codeListFile));
    expect(table.columns.flatMap(({ codeList }) => codeList ?? []).filter(list => !lists.has(list))).toEqual([]);
  });

  it('says the same of its columns in two languages', () => {
    for (const { meaning, unit } of table.columns) {
      const marks = (text: string) => [...text.matchAll(/`[^`]+`/g)].map(String).sort();
      expect(marks(meaning.da)).toEqual(marks(meaning.en));
      expect(unit.da).not.toBe('');
    }
  });
});

describe('tables', () => {
  it('holds the observation as the model has it', () => {
    expect(observations.columns.map(({ name }) => name)).toEqual(OBSERVATION_COLUMNS);
  });

  it('are found by the path of their file', () => {
    expect(tableAt('indicators/mg-dagpenge.csv')?.id).toBe('observations');
    expect(tableAt('indicators/mg-dagpenge/by-age.csv')?.id).toBe('breakdowns');
    expect(tableAt('codelists/area.csv')?.id).toBe('code-list');
    expect(tableAt('indicators/mg-dagpenge.json')).toBeUndefined();
  });

  it('are described in docs/data.md just as they are defined (npm run docs writes it)', () => {
    const docs = readFileSync(fileURLToPath(new URL('../../docs/data.md', import.meta.url)), 'utf8');
    expect(withFormatsTable(withColumnTables(docs))).toBe(docs);
  });

  it('are not written into a text that lacks a section', () => {
    expect(() => withColumnTables('# Nothing\n')).toThrow('missing section: "### `indicators/<id>.csv`"');
    expect(() => withFormatsTable('# Nothing\n')).toThrow('missing table: "| table | Danish CSV |"');
  });

  it('stand in Danish too', () => {
    expect(columnsMarkdown(survival, 'da')).toContain('| `starters`           | begyndte forløb');
  });
});

describe('columnsOf', () => {
  it('names every column of a header, patterns by what they stand for', () => {
    const header = survival.columns.map(({ name }) => name.replace('<n>', '13'));
    expect(columnsOf(survival, header).find(({ name }) => name === 'week_13')?.type).toBe('number');
  });

  it.each([
    ['unknown column: "more"', ['more']],
    ['missing column: obs_status', []],
  ])('refuses a header with %s', (message, added) => {
    const header = survival.columns.map(({ name }) => name.replace('<n>', '13'));
    const given = added.length > 0 ? [...header, ...added] : header.slice(0, -1);
    expect(() => columnsOf(survival, given)).toThrow(message);
  });
});
