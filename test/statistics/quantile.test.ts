import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile } from '../../src/statistics/quantile.ts';

describe('quantile', () => {
  it('lies on the line between neighbours', () => {
    // numpy.quantile([3, 1, 4, 1, 5, 9, 2, 6], [0.05, 0.25, 0.5, 0.95])
    const values = [3, 1, 4, 1, 5, 9, 2, 6];
    const expected = [1, 1.75, 3.5, 7.95];
    [0.05, 0.25, 0.5, 0.95].forEach((p, i) => expect(quantile(values, p)).toBeCloseTo(expected[i]!, 12));
  });

  it('is the least at 0, the greatest at 1, NaN of nothing', () => {
    expect([quantile([7, 5, 6], 0), quantile([7, 5, 6], 1), quantile([4], 0.3), quantile([], 0.5)]).toEqual([
      5,
      7,
      4,
      NaN,
    ]);
  });

  it('refuses a share outside 0 to 1', () => expect(() => quantile([1], 2)).toThrow('invalid share: 2'));

  it('does not depend on the order and leaves the values as they were', () => {
    const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 });
    fc.assert(
      fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), (values, p) => {
        const copy = [...values];
        expect(quantile(values, p)).toBe(quantile(values.toReversed(), p));
        expect(values).toEqual(copy);
      }),
    );
  });
});
