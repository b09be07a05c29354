import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimensionNumbering } from '../../src/codelists/dimensions.ts';
import type { Dimension } from '../../src/model/dimension.ts';
import { parsePeriodId, periodId } from '../../src/model/period.ts';
import { InputError } from '../../src/model/problem.ts';
import type { MeasureTable } from '../../src/observations/measure-table.ts';
import type { Place } from '../../src/sources/place.ts';
import { readTable } from '../../src/sources/read-table.ts';
import { bytes, problemsOf } from './input-problems.ts';
import { monthly, yearly } from './tables.ts';

const file = 'jobindsats/2026-08-22/y99a01.json';
const COLUMNS = ['Periode', 'Område', 'Antal personer', 'Andel'];
const FETCH = 'Fetch the table again; if the figure stays, report it to the publisher';
const json = (rows: readonly unknown[], columns: readonly string[] = COLUMNS) =>
  readTable(monthly, bytes(JSON.stringify({ columns, rows })), { file, format: 'jobindsats-v3' });
const csv = (text: string) => readTable(yearly, bytes(text), { file: 'TEST1.csv', format: 'statbank-csv' });
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

describe('readTable refuses', () => {
  it('every wrong key of a file at once, each different text once', () => {
    const rows = [
      ['2026M13', 'Albertslund', 1, 1],
      ['2026M07', 'Gotham', 1, 1],
      ['2026M08', 'Gotham', 1, 1],
      [null, '', 1, 1],
      [2026, 'Allerød', 1, 1],
    ];
    const lost = 'Fetch the table again; a row without its key cannot be placed';
    const period = 'Ask the publisher for periods of frequency M, or correct freq in the binding of y99a01';
    expect(problemsOf(() => json(rows))).toEqual([
      `${file} row 1 column "Periode": invalid period: "2026M13" does not exist, expected a month such as 2026M07. ${period}`,
      `${file} row 4 column "Periode": missing key: null, expected a text. ${lost}`,
      `${file} row 5 column "Periode": invalid key: the number 2026, expected a text (leading zeros would be lost). ${lost}`,
      `${file} row 2 column "Område": unknown area: "Gotham", expected a name as Jobindsats writes it, such as Hele landet or Albertslund (in 2 rows). Add the name to src/codelists/area-name.ts if the area is known, or the area to src/codelists/area.ts`,
      `${file} row 4 column "Område": missing key: "", expected a text. ${lost}`,
    ]);
  });

  it('negative, fractional and typed-as-text figures', () => {
    const rows = [
      ['2026M07', 'Albertslund', -4, -0.5],
      ['2026M07', 'Allerød', 1.5, '5,5'],
      ['2026M07', 'Ballerup', '12', 3],
    ];
    const count = `expected a whole number from 0 up, or nothing. ${FETCH}`;
    const share = `expected a number from 0 up, or nothing. ${FETCH}`;
    expect(problemsOf(() => json(rows))).toEqual([
      `${file} row 1 column "Antal personer": invalid count: -4 is negative, ${count}`,
      `${file} row 2 column "Antal personer": invalid count: 1.5 is not whole, ${count}`,
      `${file} row 3 column "Antal personer": invalid number: the text "12", ${count}`,
      `${file} row 1 column "Andel": invalid number: -0.5 is negative, ${share}`,
      `${file} row 2 column "Andel": invalid number: the text "5,5", ${share}`,
    ]);
  });

  it('numbers too large to be exact, or infinite', () => {
    const body = `{"columns":${JSON.stringify(COLUMNS)},"rows":[["2026M07","Allerød",1e20,1e999]]}`;
    const read = () => readTable(monthly, bytes(body), { file, format: 'jobindsats-v3' });
    expect(problemsOf(read).map(line => line.split(', ')[0]!.split(': ').slice(1).join(': '))).toEqual([
      'invalid count: 100000000000000000000 is not whole',
      'invalid number: Infinity',
    ]);
  });

  it('figures of a CSV that are malformed or could be two numbers', () => {
    const share = `expected a number from 0 up, or nothing. ${FETCH}`;
    expect(problemsOf(() => csv('OMRÅDE;TID;INDHOLD\n000;2008;5,9x\n000;2009;1.234\n000;2010;-1\n'))).toEqual([
      `TEST1.csv row 1 column "INDHOLD": invalid number: "5,9x", ${share}`,
      `TEST1.csv row 2 column "INDHOLD": invalid number: "1.234", ${share}`,
      `TEST1.csv row 3 column "INDHOLD": invalid number: -1 is negative, ${share}`,
    ]);
  });

  it('a count of a CSV that is not whole', () => {
    const counted = { ...yearly, measures: yearly.measures.map(measure => ({ ...measure, parser: 'count' as const })) };
    const read = () =>
      readTable(counted, bytes('OMRÅDE;TID;INDHOLD\n000;2008;5,9\n'), { file: 'T.csv', format: 'statbank-csv' });
    expect(problemsOf(read)[0]).toContain('invalid count: "5,9" is not whole, expected a whole number');
  });

  it('a key that stands twice, naming both rows', () => {
    const rows = [
      ['2026M07', 'Allerød', 1, 1],
      ['2026M07', 'Hele landet', 9, 1],
      ['2026M07', 'Allerød', 2, 1],
    ];
    expect(problemsOf(() => json(rows))).toEqual([
      `${file} row 3: invalid row: the key (2026M07, Allerød) stands in row 1 already, expected once. Ask the publisher for one level of the breakdown, or name the level that is read in src/sources/jobindsats/y99a01.ts`,
    ]);
  });

  it('a body without rows', () => {
    const text =
      'missing rows: the body of y99a01 has none that are read. Ask the publisher for at least one period and area';
    expect(problemsOf(() => json([]))).toEqual([`${file}: ${text}`]);
    expect(problemsOf(() => csv('OMRÅDE;TID;INDHOLD\n'))[0]).toContain('missing rows: the body of TEST1');
  });

  it('columns that do not fit, before it looks at cells', () => {
    expect(problemsOf(() => json([['x', 'y']], ['Periode', 'Ukendt']))).toHaveLength(3);
  });
});

describe('readTable under any input', () => {
  const formats: readonly Place['format'][] = ['jobindsats-v3', 'statbank-csv', 'statbank-jsonstat', 'statbank-dstml'];
  const survives = (body: Uint8Array, format: Place['format']): void => {
    try {
      readTable(monthly, body, { file, format });
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
    }
  };

  it('throws nothing but InputError for bytes', () => {
    fc.assert(fc.property(fc.uint8Array(), fc.constantFrom(...formats), survives));
  });

  it('throws nothing but InputError for JSON', () => {
    fc.assert(fc.property(fc.json(), fc.constantFrom(...formats), (text, format) => survives(bytes(text), format)));
  });

  it('throws nothing but InputError for bodies with odd cells', () => {
    const cell = fc.oneof(
      fc.constantFrom('2026M07', 'Allerød', 'Hele landet', null, '', '..'),
      fc.double(),
      fc.jsonValue(),
    );
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 5 }));
    fc.assert(
      fc.property(rows, some => {
        survives(bytes(JSON.stringify({ columns: COLUMNS, rows: some })), 'jobindsats-v3');
      }),
    );
  });

  it('reads back the figures of any table written as JSON', () => {
    const figure = fc.option(fc.nat(), { nil: null });
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 98 }), figures => {
        const first = parsePeriodId('M', '2010-01');
        const rows = figures.map((value, index) => [
          periodId('M', first + index).replace('-', 'M'),
          'Allerød',
          value,
          null,
        ]);
        const { values, time } = json(rows);
        expect(Array.from(values['persons']!, value => (Number.isNaN(value) ? null : value))).toEqual(figures);
        expect(Array.from(time)).toEqual(figures.map((_, index) => first + index));
      }),
    );
  });
});
