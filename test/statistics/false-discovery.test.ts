import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../src/statistics/false-discovery.ts';

describe('benjaminiHochberg', () => {
  it('agrees with scipy.stats.false_discovery_control', () => {
    const p = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216];
    const { q, rejected, tests } = benjaminiHochberg(p);
    const expected = [0.01, 0.04, 0.084, 0.084, 0.084, 0.1, 0.10571429, 0.216, 0.216, 0.216];
    expected.forEach((value, i) => expect(q[i]).toBeCloseTo(value, 8));
    expect(rejected).toEqual([true, true, ...p.slice(2).map(() => false)]);
    expect(tests).toBe(10);
  });

  it('leaves out what was not tested', () => {
    const { q, rejected, tests } = benjaminiHochberg([NaN, 0.02, NaN, 0.04]);
    expect(q).toEqual([NaN, 0.04, NaN, 0.04]);
    expect(rejected).toEqual([false, true, false, true]);
    expect(tests).toBe(2);
    expect(benjaminiHochberg([])).toEqual({ q: [], rejected: [], tests: 0 });
  });

  it('refuses what is no p-value', () => {
    expect(() => benjaminiHochberg([0.5, 1.2])).toThrow('invalid p-value: 1.2 at place 1');
  });

  it('keeps the order of the p-values, never lowers one, and is free of the order given', () => {
    const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 });
    fc.assert(
      fc.property(pValues, p => {
        const { q } = benjaminiHochberg(p);
        expect(benjaminiHochberg(p.toReversed()).q.toReversed()).toEqual(q);
        p.forEach((a, i) => {
          expect(q[i]).toBeGreaterThanOrEqual(a);
          expect(q[i]).toBeLessThanOrEqual(1);
          p.forEach((b, j) => expect(a <= b ? q[i]! <= q[j]! : true).toBe(true));
        });
      }),
    );
  });

  it('rejects by q just what the step-up rule rejects', () => {
    // No multiple of a thousandth times 30 / i is 0.0503, so rounding cannot decide.
    const pValues = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(pValues, thousandths => {
        const p = thousandths.map(value => value / 1000);
        const sorted = p.toSorted((a, b) => a - b);
        const last = sorted.findLastIndex((value, i) => (value * p.length) / (i + 1) <= 0.0503);
        expect(benjaminiHochberg(p, 0.0503).rejected).toEqual(p.map(value => last >= 0 && value <= sorted[last]!));
      }),
    );
  });
});
