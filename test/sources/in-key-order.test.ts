import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeasureTable } from '../../src/observations/measure-table.ts';
import { inKeyOrder } from '../../src/sources/in-key-order.ts';

const table = (rows: readonly (readonly [time: number, area: number, sex: number, value: number])[]): MeasureTable => ({
  table: 'y99a01',
  freq: 'M',
  rows: rows.length,
  time: Int32Array.from(rows, ([time]) => time),
  codes: { ref_area: Uint16Array.from(rows, ([, area]) => area), sex: Uint16Array.from(rows, ([, , sex]) => sex) },
  values: { persons: Float64Array.from(rows, ([, , , value]) => value) },
});

describe('inKeyOrder', () => {
  it('puts rows by period, then area, then the other codes, each with its figures', () => {
    const made = inKeyOrder(
      table([
        [24001, 0, 1, 4],
        [24000, 3, 0, 3],
        [24000, 1, 1, NaN],
        [24000, 1, 0, 1],
      ]),
    );
    expect(made.time).toEqual(Int32Array.of(24000, 24000, 24000, 24001));
    expect(made.codes.ref_area).toEqual(Uint16Array.of(1, 1, 3, 0));
    expect(made.codes.sex).toEqual(Uint16Array.of(0, 1, 0, 1));
    expect(made.values['persons']).toEqual(Float64Array.of(1, NaN, 3, 4));
  });

  it('gives a table that is in order back as it is', () => {
    const ordered = table([
      [24000, 0, 0, 1],
      [24000, 0, 1, 2],
    ]);
    expect(inKeyOrder(ordered)).toBe(ordered);
  });

  it('is the same for every order of the same rows', () => {
    const row = fc.tuple(fc.integer({ min: 24000, max: 24011 }), fc.nat(99), fc.nat(2), fc.nat(9));
    const rows = fc.uniqueArray(row, { selector: ([time, area, sex]) => `${time} ${area} ${sex}`, minLength: 1 });
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (own, shuffle) => {
        const other = own.map(one => ({ one, at: Number(shuffle.next().value) })).sort((a, b) => a.at - b.at);
        expect(inKeyOrder(table(other.map(({ one }) => one)))).toEqual(inKeyOrder(table(own)));
      }),
    );
  });
});
