import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duplicateRows } from '../../src/sources/duplicate-rows.ts';

describe('duplicateRows', () => {
  it('names each repeated row with the first of its key', () => {
    const columns = [Int32Array.of(5, 5, 7, 5, 5), Int32Array.of(1, 2, 1, 1, 1)];
    expect(duplicateRows(columns, 5)).toEqual([
      { first: 0, again: 3 },
      { first: 0, again: 4 },
    ]);
  });

  it.each([
    ['few', 3],
    ['many', 90],
  ])('agrees with comparing keys as texts at %s combinations', (_, most) => {
    const cell = fc.integer({ min: -most, max: most });
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 400, size: 'max' });
    fc.assert(
      fc.property(rows, fc.nat(400), (some, copied) => {
        const all = [...some, ...some.slice(0, copied)];
        const columns = [0, 1, 2].map(index => Int32Array.from(all, cells => cells[index]!));
        const texts = all.map(cells => cells.join());
        const expected = texts.flatMap((text, again) => {
          const first = texts.indexOf(text);
          return first === again ? [] : [{ first, again }];
        });
        expect(duplicateRows(columns, all.length)).toEqual(expected);
      }),
    );
  });

  it('refuses more combinations than whole numbers can tell apart', () => {
    const column = Int32Array.from({ length: 10_000 }, (_, row) => row);
    expect(() => duplicateRows([column, column, column, column], 10_000)).toThrow('invalid key: ');
  });
});
