import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { revisionBands } from '../../src/statistics/revision-band.ts';

const pairs = (age: number, changes: readonly number[]) =>
  changes.map(change => ({ age, first: 200, later: 200 * (1 + change) }));

describe('revisionBands', () => {
  it('is the median and the middle nine tenths at each age, youngest first', () => {
    // 21 revisions of 0, 1, … 20 percent: the 5th percentile is the second, the 95th the second last.
    const [one, three] = revisionBands([
      ...pairs(3, [0.01]),
      ...pairs(
        1,
        Array.from({ length: 21 }, (_, i) => i / 100),
      ),
    ]);
    expect(one).toMatchObject({ age: 1, pairs: 21 });
    expect([one!.lower, one!.median, one!.upper].map(value => value.toFixed(9))).toEqual([
      '0.010000000',
      '0.100000000',
      '0.190000000',
    ]);
    expect(three).toMatchObject({ age: 3, pairs: 1 });
  });

  it('leaves out first figures of nothing and ages with too few pairs', () => {
    expect(revisionBands([{ age: 1, first: 0, later: 5 }])).toEqual([]);
    expect(revisionBands([...pairs(1, [0.1, 0.2]), ...pairs(2, [0.3])], 2).map(({ age }) => age)).toEqual([1]);
  });

  it('holds its median and is the same in any unit and order', () => {
    const value = fc.record({
      age: fc.integer({ min: 1, max: 3 }),
      first: fc.integer({ min: 1, max: 999 }),
      later: fc.nat(999),
    });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 40 }), values => {
        const bands = revisionBands(values);
        bands.forEach(({ lower, median, upper }) => expect(lower <= median && median <= upper).toBe(true));
        expect(revisionBands(values.toReversed())).toEqual(bands);
        const scaled = revisionBands(
          values.map(({ age, first, later }) => ({ age, first: 8 * first, later: 8 * later })),
        );
        expect(scaled).toEqual(bands);
      }),
    );
  });
});
