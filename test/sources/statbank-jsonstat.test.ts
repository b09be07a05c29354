import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/sources/place.ts';
import { statbankJsonstat } from '../../src/sources/statbank-jsonstat.ts';
import { bytes, problemsOf } from './input-problems.ts';
import { hasRecorded, recorded } from './recorded.ts';

const place: Place = { file: 'T.json', format: 'statbank-jsonstat' };
const area = { category: { index: { '000': 0, '084': 1 } } };
const contents = { category: { index: { T: 0 } } };
const time = { category: { index: { '2020K1': 1, '2019K1': 0 } } };
const body = (value: unknown, dimensions: object = {}, size = [2, 1, 2]) => ({
  dataset: {
    dimension: {
      id: ['OMRÅDE', 'ContentsCode', 'Tid'],
      size,
      OMRÅDE: area,
      ContentsCode: contents,
      Tid: time,
      ...dimensions,
    },
    value,
  },
});
const read = (value: unknown) => statbankJsonstat(bytes(JSON.stringify(value)), place);
const rowsOf = (value: unknown) => {
  const raw = read(value);
  return Array.from({ length: raw.rows }, (_, row) => raw.columns.map((_, column) => raw.at(row, column)));
};

describe('statbankJsonstat', () => {
  it('gives rows in codes by position, the last dimension fastest, without the contents', () => {
    expect(read(body([1, 2, 3, null])).columns).toEqual(['OMRÅDE', 'TID', 'INDHOLD']);
    expect(rowsOf(body([1, 2, 3, null]))).toEqual([
      ['000', '2019K1', 1],
      ['000', '2020K1', 2],
      ['084', '2019K1', 3],
      ['084', '2020K1', null],
    ]);
  });

  it('reads values by position and codes in a list', () => {
    const dimensions = { Tid: { category: { index: ['2019K1', '2020K1'] } } };
    expect(rowsOf(body({ 0: 1, 3: 4 }, dimensions)).map(row => row[2])).toEqual([1, null, null, 4]);
  });

  it.each([
    [body([1, 2]), '2 values, expected 4, one for each combination of codes'],
    [body([1, 2, 3, 4], {}, [3, 1, 2]), 'dimension OMRÅDE with 2 codes, expected 3 at positions from 0'],
    [
      body([], { Tid: { category: { index: { a: 0, b: 0 } } } }),
      'dimension Tid with 2 codes, expected 2 at positions from 0',
    ],
    [body([], { Tid: undefined }), 'dimension Tid without category.index'],
    [body([], { ContentsCode: { category: { index: ['A', 'B'] } } }, [2, 2, 2]), '2 contents (A, B), expected one'],
  ])('refuses a body whose parts do not fit (%#)', (value, reason) => {
    expect(problemsOf(() => read(value))).toEqual([
      `T.json: invalid JSON-stat: ${reason}. Fetch the table again as JSONSTAT (version 1), one content at a time`,
    ]);
  });

  it('refuses another shape', () => {
    expect(problemsOf(() => read({ errorTypeCode: 'EXTRACT-NOTFOUND' }))[0]).toContain('T.json: invalid JSON-stat: ');
  });

  it.skipIf(!hasRecorded)('reads a recorded answer', () => {
    const raw = statbankJsonstat(recorded('statbank/api-recordings/data_straf42_json.json'), place);
    expect(raw.columns).toEqual(['HERKOMST1', 'TID', 'INDHOLD']);
    expect(raw.columns.map((_, column) => raw.at(0, column))).toEqual(['00', '2023', 233454]);
  });
});
