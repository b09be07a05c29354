import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { round } from '../../src/statistics/rounding.ts';

describe('round', () => {
  it('rounds half away from zero on the digits people see', () => {
    expect(round(0.15, 1)).toBe(0.2);
    expect(round(1.005, 2)).toBe(1.01);
    expect(round(-2.25, 1)).toBe(-2.3);
    expect(round(2.5, 0)).toBe(3);
  });

  it('never gives a negative zero', () => expect(Object.is(round(-0.04, 1), 0)).toBe(true));

  it('keeps NaN', () => expect(round(NaN, 1)).toBeNaN());

  it('is never further than half a unit away, and rounding twice changes nothing', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 3 }),
        (value, decimals) => {
          const rounded = round(value, decimals);
          expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 / 10 ** decimals + 1e-9);
          expect(round(rounded, decimals)).toBe(rounded);
        },
      ),
    );
  });
});
