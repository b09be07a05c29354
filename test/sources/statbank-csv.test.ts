import { describe, expect, it } from 'vitest';
import { statbankCsv } from '../../src/sources/statbank-csv.ts';
import { bytes, problemsOf } from './input-problems.ts';
import { hasRecorded, recorded } from './recorded.ts';
import type { Place } from '../../src/sources/place.ts';

const place: Place = { file: 'T.csv', format: 'statbank-csv' };
const read = (text: string) => statbankCsv(bytes(text), place);

describe('statbankCsv', () => {
  it('keeps every cell as text, leading zeros and all', () => {
    const raw = read('OMRÅDE;TID;INDHOLD\n084;2008;1.234\n01;2008;..\n');
    expect(raw.columns).toEqual(['OMRÅDE', 'TID', 'INDHOLD']);
    expect([raw.rows, raw.at(0, 0), raw.at(1, 0), raw.at(0, 2), raw.at(1, 2)]).toEqual([2, '084', '01', '1.234', '..']);
  });

  it.each([
    ['CRLF and a byte order mark', '\uFEFFTID;INDHOLD\r\n2008;5\r\n'],
    ['LF', 'TID;INDHOLD\n2008;5\n'],
    ['no line end at the end', 'TID;INDHOLD\n2008;5'],
    ['quotes', '"TID";"INDHOLD"\r\n"2008";"5"\r\n'],
  ])('reads %s', (_, text) => {
    const raw = read(text);
    expect([raw.columns, raw.rows, raw.at(0, 0), raw.at(0, 1)]).toEqual([['TID', 'INDHOLD'], 1, '2008', '5']);
  });

  it('names every row of another length', () => {
    const hint = '. The file is cut off or not separated by semicolons; fetch the table again as CSV or BULK';
    expect(problemsOf(() => read('A;B\n1;2\n1\n1;2;3\n'))).toEqual([
      `T.csv row 2: invalid row: 1 cells, expected 2, one for each column${hint}`,
      `T.csv row 3: invalid row: 3 cells, expected 2, one for each column${hint}`,
    ]);
  });

  it('refuses a quotation mark that is not closed', () => {
    expect(problemsOf(() => read('A;B\n1;"2\n'))[0]).toContain('T.csv row 1: invalid row: Quoted field unterminated');
  });

  it('gives no rows for a header alone', () => {
    expect(read('A;B\r\n').rows).toBe(0);
  });

  it.skipIf(!hasRecorded)('reads a recorded answer with byte order mark and CRLF', () => {
    const raw = statbankCsv(recorded('statbank/api-recordings/data_straf42_csv.csv'), place);
    expect([raw.columns, raw.rows, raw.at(0, 2)]).toEqual([['HERKOMST1', 'TID', 'INDHOLD'], 1, '233454']);
  });
});
