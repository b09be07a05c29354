import { describe, expect, it } from 'vitest';
import type { MeasureTable } from '../../src/observations/measure-table.ts';
import { appendTables } from '../../src/sources/append-tables.ts';
import { readTable } from '../../src/sources/read-table.ts';
import { bytes, problemsOf } from './input-problems.ts';
import { monthly } from './tables.ts';

const part = (rows: readonly unknown[], columns = ['Periode', 'Område', 'Antal personer']) =>
  readTable(monthly, bytes(JSON.stringify({ columns, rows })), { file: 'part.json', format: 'jobindsats-v3' });

const append = (before: MeasureTable, after: MeasureTable, file: string) =>
  appendTables([
    { table: before, file: 'before.json' },
    { table: after, file },
  ]);

describe('appendTables', () => {
  const july = part([['2026M07', 'Allerød', 1]]);
  const june = part([
    ['2026M06', 'Allerød', 2],
    ['2026M06', 'Ballerup', null],
  ]);

  it('puts the rows of the later file last', () => {
    const both = append(june, july, 'july.json');
    expect(both.rows).toBe(3);
    expect(both.values['persons']).toEqual(Float64Array.of(2, NaN, 1));
    expect(both.time).toEqual(Int32Array.of(june.time[0]!, june.time[0]!, july.time[0]!));
    expect(both.codes.target_group).toHaveLength(3);
  });

  it('refuses a key that stands in both files, at its row in the later one', () => {
    const again = part([
      ['2026M05', 'Allerød', 2],
      ['2026M07', 'Allerød', 1],
    ]);
    expect(problemsOf(() => append(july, again, 'again.json'))).toEqual([
      'again.json row 2: invalid row: its key stands in another file of the table already, expected once. Fetch each period of y99a01 once, or remove one of the files from the card',
    ]);
  });

  it('puts many parts together at once, and names the file of a key that comes again', () => {
    const may = part([['2026M05', 'Allerød', 3]]);
    const parts = [june, july, may].map((table, index) => ({ table, file: `${index}.json` }));
    expect(appendTables(parts).values['persons']).toEqual(Float64Array.of(2, NaN, 1, 3));
    expect(problemsOf(() => appendTables([...parts, { table: july, file: 'july.json' }]))).toEqual([
      expect.stringMatching(/^july\.json row 1: invalid row: its key stands in another file/),
    ]);
  });

  it('refuses parts with different columns', () => {
    const other = part([['2026M06', 'Allerød', 'I alt', 2]], ['Periode', 'Område', 'Køn', 'Antal personer']);
    expect(problemsOf(() => append(july, other, 'other.json'))).toEqual([
      'other.json: invalid columns: ref_area, target_group, sex, persons, expected ref_area, target_group, persons as in the table’s other files. Fetch all files of y99a01 with the same selection',
    ]);
  });
});
