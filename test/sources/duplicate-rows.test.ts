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

  it('agrees with comparing keys as texts, few combinations or many', () => {
    const row = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: -9, max: 2_000_000 }), fc.nat(1));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 600 }), rows => {
        const columns = [0, 1, 2].map(index => Int32Array.from(rows, cells => cells[index]!));
        const texts = rows.map(cells => cells.join());
        const expected = texts.flatMap((text, again) => {
          const first = texts.indexOf(text);
          return first === again ? [] : [{ first, again }];
        });
        expect(duplicateRows(columns, rows.length)).toEqual(expected);
      }),
    );
  });

  it('refuses more combinations than whole numbers can tell apart', () => {
    const column = Int32Array.from({ length: 10_000 }, (_, row) => row);
    expect(() => duplicateRows([column, column, column, column], 10_000)).toThrow('invalid key: ');
  });
});
