import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/sources/read-table.ts';
import { bytes, problemsOf } from './input-problems.ts';
import { COLUMNS, file, readCsv as csv, readJson as json } from './read-small.ts';
import { monthly, yearly } from './tables.ts';

const FETCH = 'Fetch the table again; if the figure stays, report it to the publisher';

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
