import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAxis } from '../../src/charts/value-axis.ts';

describe('valueAxis(values, height)', () => {
  it('begins at zero where values reach down towards it', () => {
    const { ticks, fromZero, y } = valueAxis([2, 7.4], 100);
    expect([ticks[0], fromZero, y(0)]).toEqual([0, true, 100]);
  });

  it('leaves zero out where the values lie close together far from it', () => {
    const { ticks, fromZero } = valueAxis([58.1, 62.3], 100);
    expect([ticks[0], fromZero]).toEqual([58, false]);
  });

  it('has a span for one value, for none and for zeros', () => {
    expect(valueAxis([5], 100).y(5)).toBeGreaterThan(0);
    expect(valueAxis([], 100).y(0)).toBe(100);
    expect(valueAxis([0, 0], 100).y(0)).toBe(100);
  });

  it('holds every value and tick between the ends', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({ min: -1e9, max: 1e9 }).map(thousandths => thousandths / 1000),
          { minLength: 1 },
        ),
        values => {
          const { y, ticks } = valueAxis(values, 100);
          for (const value of [...values, ...ticks]) {
            expect(y(value)).toBeGreaterThanOrEqual(-1e-6);
            expect(y(value)).toBeLessThanOrEqual(100 + 1e-6);
          }
        },
      ),
    );
  });
});
