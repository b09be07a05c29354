import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/sources/place.ts';
import { jobindsatsBody } from '../../src/sources/jobindsats-body.ts';
import { bytes, problemsOf } from './input-problems.ts';

const place: Place = { file: 'y.json', format: 'jobindsats-v3' };
const read = (value: unknown) => jobindsatsBody(bytes(JSON.stringify(value)), place);

describe('jobindsatsBody', () => {
  it('takes columns and rows apart, null staying null', () => {
    const raw = read({
      columns: ['Periode', 'Antal'],
      rows: [
        ['2026M07', null],
        ['2026M08', 0],
      ],
    });
    expect([raw.columns, raw.rows, raw.at(0, 1), raw.at(1, 1)]).toEqual([['Periode', 'Antal'], 2, null, 0]);
  });

  it('refuses a body of other keys and tells the cause the publisher gives', () => {
    expect(problemsOf(() => read({ code: 422, cause: 'Unknown period type: M' }))).toEqual([
      'y.json: invalid body: an object of code, cause (the publisher says "Unknown period type: M"), expected {"columns":[texts],"rows":[[cells]]}. Fetch the table again from /v3/data with format=json',
    ]);
  });

  it.each([
    [[], 'an array'],
    [null, 'null'],
    ['x', 'a string'],
    [{}, 'an object of nothing'],
    [{ columns: [1], rows: [] }, 'an object of columns, rows'],
    [{ columns: [], rows: [], next: 2 }, 'an object of columns, rows, next'],
  ])('refuses the body %j', (value, found) => {
    expect(problemsOf(() => read(value))[0]).toContain(`y.json: invalid body: ${found}, expected`);
  });

  it('names every row that is no array, of another length or with an odd cell', () => {
    const rows = [['a', 1], ['a'], 'a', ['a', true], ['a', { b: 1 }], ['a', [1]]];
    const hint = '. Fetch the table again; if it stays, report it to the publisher';
    expect(problemsOf(() => read({ columns: ['x', 'y'], rows }))).toEqual([
      `y.json row 2: invalid row: 1 cells, expected 2, one for each column${hint}`,
      `y.json row 3: invalid row: a string, expected an array of 2 cells${hint}`,
      `y.json row 4: invalid cell: a boolean, expected a text, a number or null${hint}`,
      `y.json row 5: invalid cell: an object, expected a text, a number or null${hint}`,
      `y.json row 6: invalid cell: an array, expected a text, a number or null${hint}`,
    ]);
  });
});
