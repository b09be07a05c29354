import { describe, expect, it } from 'vitest';
import { dimensionNumbering } from '../../src/codelists/dimensions.ts';
import type { Dimension } from '../../src/model/dimension.ts';
import { parsePeriodId, periodId } from '../../src/model/period.ts';
import type { MeasureTable } from '../../src/observations/measure-table.ts';
import { readTable } from '../../src/sources/read-table.ts';
import { bytes, problemsOf } from './input-problems.ts';
import { file, readCsv as csv, readJson as json } from './read-small.ts';
import { monthly } from './tables.ts';

const codes = (table: MeasureTable, dimension: Dimension): string[] =>
  Array.from(table.codes[dimension] ?? [], dimensionNumbering[dimension].idOf);

describe('readTable', () => {
  it('gives one row for each row, in order, as numbers of periods and codes', () => {
    const table = json([
      ['2026M07', 'Albertslund', 4, 5.5],
      ['2026M06', 'Hele landet', 7, 0],
    ]);
    expect([table.table, table.freq, table.rows]).toEqual(['y99a01', 'M', 2]);
    expect(Array.from(table.time, period => periodId('M', period))).toEqual(['2026-07', '2026-06']);
    expect(codes(table, 'ref_area')).toEqual(['165', 'DK']);
    expect(table.values).toEqual({ persons: Float64Array.of(4, 7), share: Float64Array.of(5.5, 0) });
  });

  it('fills constants and leaves dimensions without a column out', () => {
    const table = json([['2026M07', 'Albertslund', 4, 5.5]]);
    expect(codes(table, 'target_group')).toEqual(['KTH']);
    expect(Object.keys(table.codes).sort()).toEqual(['ref_area', 'target_group']);
  });

  it('keeps null, zero and an absent row apart', () => {
    const table = json([
      ['2026M07', 'Albertslund', null, null],
      ['2026M07', 'Allerød', 0, 0],
    ]);
    expect(table.rows).toBe(2);
    expect(table.values['persons']).toEqual(Float64Array.of(NaN, 0));
  });

  it('takes the marks of missing figures for missing in JSON too', () => {
    expect(json([['2026M07', 'Albertslund', '-', '..']]).values['persons']).toEqual(Float64Array.of(NaN));
  });

  it('keeps totals beside their parts', () => {
    const rows = [
      ['2026M07', 'Hele landet', 'I alt', 9],
      ['2026M07', 'Hele landet', 'Kvinder', 4],
    ];
    const table = json(rows, ['Periode', 'Område', 'Køn', 'Antal personer']);
    expect(codes(table, 'sex')).toEqual(['_T', 'F']);
  });

  it('leaves out the rows of texts that the binding leaves out, and counts rows as they stand in the file', () => {
    const keys = monthly.keys.map(key => (key.dimension === 'sex' ? { ...key, leaveOut: ['Mænd'] } : key));
    const rows = [
      ['2026M07', 'Hele landet', 'Mænd', -1],
      ['2026M07', 'Hele landet', 'Kvinder', 4],
      ['2026M07', 'Hele landet', 'Mænd', 5],
      ['2026M07', 'Hele landet', 'Kvinder', 6],
    ];
    const columns = ['Periode', 'Område', 'Køn', 'Antal personer'];
    const read = (some: readonly unknown[]) =>
      readTable({ ...monthly, keys }, bytes(JSON.stringify({ columns, rows: some })), {
        file,
        format: 'jobindsats-v3',
      });
    expect(read(rows.slice(0, 3)).values['persons']).toEqual(Float64Array.of(4));
    expect(problemsOf(() => read(rows))[0]).toContain(
      'row 4: invalid row: the key (2026M07, Hele landet, Kvinder) stands in row 2 already',
    );
    expect(problemsOf(() => read(rows.slice(0, 1)))[0]).toContain(
      'missing rows: the body of y99a01 has none that are read',
    );
  });

  it('reads StatBank CSV in any order of columns, decimal comma or point', () => {
    const table = csv('TID;INDHOLD;OMRÅDE\r\n2008;5,9;084\r\n2009;6.1;01\r\n2010;..;000\r\n');
    expect(codes(table, 'ref_area')).toEqual(['1084', 'LD01', 'DK']);
    expect(table.values['rate']).toEqual(Float64Array.of(5.9, 6.1, NaN));
    expect(table.time[0]).toBe(parsePeriodId('Y', '2008'));
  });

  it('makes no rows for combinations that a StatBank body leaves out', () => {
    expect(csv('OMRÅDE;TID;INDHOLD\n000;2008;1,0\n084;2009;1,0\n').rows).toBe(2);
  });
});
