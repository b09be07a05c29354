import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawTable } from '../../src/sources/raw-table.ts';
import { scanCsv } from '../../src/sources/scan-csv.ts';
import { scanNumber } from '../../src/sources/scan-number.ts';
import { scanRows } from '../../src/sources/scan-rows.ts';
import { bytes } from './input-problems.ts';

const cellsOf = (raw: RawTable | undefined) =>
  raw && Array.from({ length: raw.rows }, (_, row) => raw.columns.map((_name, column) => raw.at(row, column)));

const word = fc.stringMatching(/^[ a-zæøåA-ZÆØÅ0-9.,()%–-]{0,12}$/);
const figure = fc.oneof(
  fc.constant(null),
  fc.integer(),
  fc.integer().map(value => value / 10),
  fc.nat(99).map(value => value / 100),
);

/** Tables whose columns are each of texts or of numbers. */
const tables = fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }).chain(kinds =>
  fc.record({
    columns: fc.uniqueArray(word, { minLength: kinds.length, maxLength: kinds.length }),
    rows: fc.array(fc.tuple(...kinds.map(isText => (isText ? word : figure))), { minLength: 1, maxLength: 200 }),
  }),
);

describe('scanRows', () => {
  it('gives the cells that JSON.parse gives, for any table of plain texts and numbers', () => {
    fc.assert(
      fc.property(tables, ({ columns, rows }) => {
        const raw = scanRows(bytes(JSON.stringify({ columns, rows })));
        expect(raw?.columns).toEqual(columns);
        expect(cellsOf(raw)).toEqual(rows.map(row => row.map(cell => (Object.is(cell, -0) ? 0 : cell))));
      }),
    );
  });

  it.each([
    ['an escape', String.raw`{"columns":["A"],"rows":[["a\"b"]]}`],
    ['an exponent', '{"columns":["A"],"rows":[[1e3]]}'],
    ['a leading zero', '{"columns":["A"],"rows":[[01]]}'],
    ['more digits than a double keeps', '{"columns":["A"],"rows":[[12345678901234567]]}'],
    ['a bare decimal point', '{"columns":["A"],"rows":[[1.]]}'],
    ['true', '{"columns":["A"],"rows":[[true]]}'],
    ['texts and numbers in one column', '{"columns":["A"],"rows":[["1"],[2]]}'],
    ['rows of different length', '{"columns":["A","B"],"rows":[["1","2"],["1"]]}'],
    ['white space', '{"columns":["A"],"rows":[ ["1"]]}'],
    ['another key', '{"columns":["A"],"more":1,"rows":[["1"]]}'],
    ['a key after the rows', '{"columns":["A"],"rows":[["1"]],"more":1}'],
    ['something after the end', '{"columns":["A"],"rows":[["1"]]}x'],
    ['an end that is cut off', '{"columns":["A"],"rows":[["1"],["2"'],
    ['a line break in a text', '{"columns":["A"],"rows":[["a\nb"]]}'],
    ['no rows', '{"columns":["A"],"rows":[]}'],
  ])('leaves %s to the careful reader', (_, text) => {
    expect(scanRows(bytes(text))).toBeUndefined();
  });

  it('leaves bytes that are not UTF-8 to the careful reader', () => {
    const body = bytes('{"columns":["A"],"rows":[["ab"]]}');
    body[body.indexOf(0x61, 26)] = 0xff;
    expect(scanRows(body)).toBeUndefined();
  });
});

describe('scanCsv', () => {
  it('gives every cell as it is written, for any table without quotes', () => {
    const cell = fc.stringMatching(/^[ a-zæøåA-Z0-9.,-]{0,10}$/);
    const table = fc.nat(4).chain(more => {
      const row = fc.array(cell, { minLength: 2 + more, maxLength: 2 + more });
      return fc.array(row, { minLength: 2, maxLength: 300 });
    });
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\uFEFF'), (rows, end, mark) => {
        const raw = scanCsv(bytes(mark + rows.map(row => row.join(';')).join(end) + end));
        expect(raw?.columns).toEqual(rows[0]);
        expect(cellsOf(raw)).toEqual(rows.slice(1));
      }),
    );
  });

  it.each([
    ['a quotation mark', 'A;B\n"1";2\n'],
    ['a NUL', 'A;B\n1;\u00002\n'],
    ['a single carriage return', 'A;B\r1;2\r'],
    ['a row of another length', 'A;B\n1;2\n1\n'],
    ['a byte order mark encoded twice', '\u00EF\u00BB\u00BFA;B\n1;2\n'],
  ])('leaves %s to the careful reader', (_, text) => {
    expect(scanCsv(bytes(text))).toBeUndefined();
  });
});

describe('scanNumber', () => {
  it('is the double that JSON.parse makes of the same digits', () => {
    const into = { value: 0, end: 0 };
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.nat(7), (whole, decimals) => {
        const text = (whole / 10 ** decimals).toFixed(decimals);
        scanNumber(bytes(`${text},`), 0, into);
        expect(into).toEqual({ value: Number(text), end: text.length });
      }),
    );
  });
});
