import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonTest } from '../../src/statistics/poisson-test.ts';

const p = (a: number, b: number, x = 1000, y = 1000) =>
  poissonTest({ count: a, exposure: x }, { count: b, exposure: y });

describe('poissonTest', () => {
  // Expected values: twice the smaller tail of scipy.stats.binom.
  it('is exact for small counts', () => {
    expect(p(12, 5)).toBeCloseTo(0.143463134765625, 12);
    expect(p(0, 7, 500, 500)).toBeCloseTo(0.015625, 12);
    expect(p(120, 90, 10_000, 12_000)).toBeCloseTo(0.0008855376036250709, 12);
    expect(p(0, 0)).toBe(1);
  });

  it('comes near the exact value for large counts', () => {
    expect(p(1200, 1000, 10_000, 10_000) / 2.1817026407914194e-5).toBeCloseTo(1, 0);
    expect(p(1200, 1000, 10_000, 10_000)).toBeCloseTo(2.0078656124265054e-5, 12);
  });

  it('is a probability and does not ask which comes first', () => {
    fc.assert(
      fc.property(fc.nat(800), fc.nat(800), fc.integer({ min: 1, max: 50 }), (a, b, times) => {
        const value = p(a, b, 1000, 100 * times);
        expect(value >= 0 && value <= 1).toBe(true);
        expect(poissonTest({ count: b, exposure: 100 * times }, { count: a, exposure: 1000 })).toBeCloseTo(value, 9);
      }),
    );
  });
});
