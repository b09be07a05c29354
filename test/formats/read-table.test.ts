import { describe, expect, it } from 'vitest';
import { codeLists } from '../../src/dataflows/tables/code-lists.ts';
import { control } from '../../src/dataflows/tables/control.ts';
import { danishCsv } from '../../src/formats/csv-danish.ts';
import { asWords } from '../../src/formats/plain-text.ts';
import { readTable } from '../../src/formats/read-table.ts';
import { zip } from '../../src/formats/zip.ts';
import { definitions, survivalCsv } from './sample-table.ts';

const list = (line: string) =>
  `id,name_da,name_en,parent,valid_from,valid_to,note_da,note_en,source,verified\n${line}\n`;

describe('readTable', () => {
  it('reads quoted texts, days, flags and empty cells', () => {
    const table = readTable(list('A,"Ærø, ""øen""",Island,,2007-01-01,,,,,false'), codeLists);
    expect(table.columns.map(({ values }) => values[0])).toEqual([
      'A',
      'Ærø, "øen"',
      'Island',
      null,
      '2007-01-01',
      null,
      null,
      null,
      null,
      false,
    ]);
  });

  it('gives each week its own column', () => {
    const { columns } = readTable(survivalCsv, definitions.survival);
    expect(columns.slice(7, 9).map(({ name, type }) => [name, type])).toEqual([
      ['week_0', 'number'],
      ['week_4', 'number'],
    ]);
  });

  it.each([
    ['unknown column: "weak_4"', survivalCsv.replace('week_4', 'weak_4')],
    ['missing column: starters', survivalCsv.replace('starters,', '').replaceAll(/-Q\d,\d+/g, '-Q1')],
    ['invalid cell: "many" in column starters, row 2', survivalCsv.replace(',200,', ',many,')],
    ['invalid cell: "8.5" in column mature_weeks, row 2', survivalCsv.replace(',8,', ',8.5,')],
  ])('refuses with %s', (message, csv) => {
    expect(() => readTable(csv, definitions.survival)).toThrow(message);
  });

  it('refuses a flag that is neither true nor false', () => {
    expect(() => readTable(list('A,a,b,,,,,,,maybe'), codeLists)).toThrow('invalid cell: "maybe" in column verified');
  });

  it('knows the columns of a table without rows', () => {
    const header = control.columns.map(({ name }) => name).join(',');
    expect(readTable(`${header}\n`, control)).toMatchObject({ rows: 0 });
  });
});

describe('texts for spreadsheets', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('%j stands as words', text => {
    expect(asWords(text)).toBe(`'${text}`);
    expect(danishCsv(readTable(list(`A,${text},b,,,,,,,`), codeLists))).toContain(`A;'${text};b`);
  });

  it('leaves other words and negative numbers alone', () => {
    expect(asWords('Aarhus')).toBe('Aarhus');
    const csv = survivalCsv.replace('40.5', '-40.5');
    expect(danishCsv(readTable(csv, definitions.survival))).toContain(';-40,5;');
  });

  it('quotes what would end a cell', () => {
    expect(danishCsv(readTable(list('A,"a;b ""c""",b,,,,,,,'), codeLists))).toContain('A;"a;b ""c""";b');
  });
});

describe('zip', () => {
  it.each(['../a', '/a', 'a/../../b'])('refuses %s', path => {
    expect(() => zip([{ path, contents: '' }], '2026-10-26')).toThrow('invalid zip entry');
  });

  it('dates its files on the given day', () => {
    const bytes = zip([{ path: 'a', contents: 'a' }], '2026-10-26');
    const stamp = bytes[10]! | (bytes[11]! << 8) | (bytes[12]! << 16) | (bytes[13]! << 24);
    expect([(stamp >>> 25) + 1980, (stamp >>> 21) & 15, (stamp >>> 16) & 31, (stamp >>> 11) & 31]).toEqual([
      2026, 10, 26, 12,
    ]);
  });
});
