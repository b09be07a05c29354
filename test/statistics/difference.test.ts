import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanDifference, proportionDifference, rateDifference, verdict } from '../../src/statistics/difference.ts';

describe('proportionDifference', () => {
  // Newcombe (1998), Statistics in Medicine 17: 873–890, table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
  ])('%i/%i against %i/%i agrees with Newcombe', (a, n, b, m, lower, upper) => {
    const result = proportionDifference({ count: a, total: n }, { count: b, total: m });
    expect(result.difference).toBeCloseTo(a / n - b / m, 12);
    expect(result.lower).toBeCloseTo(lower, 4);
    expect(result.upper).toBeCloseTo(upper, 4);
  });

  it('has the p-value of the pooled test', () => {
    // z = 0.2/√(104/150 · 46/150 · (1/70 + 1/80)) = 2.65017, SciPy.
    expect(proportionDifference({ count: 56, total: 70 }, { count: 48, total: 80 }).p).toBeCloseTo(0.00804508138, 10);
    expect(proportionDifference({ count: 0, total: 7 }, { count: 0, total: 8 }).p).toBe(1);
  });

  it('refuses what is no proportion', () => {
    expect(() => proportionDifference({ count: 8, total: 7 }, { count: 1, total: 2 })).toThrow(
      'invalid proportion: 8 of 7',
    );
  });

  it('has an interval that holds the difference within -1 and 1 and turns round with its parts', () => {
    const share = fc.tuple(fc.nat(500), fc.nat(500)).map(([a, b]) => ({ count: a, total: a + b + 1 }));
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [there, back] = [proportionDifference(a, b), proportionDifference(b, a)];
        expect(there.lower).toBeLessThanOrEqual(there.difference);
        expect(there.upper).toBeGreaterThanOrEqual(there.difference);
        expect(there.lower >= -1 - 1e-9 && there.upper <= 1 + 1e-9).toBe(true);
        expect(back.lower).toBeCloseTo(-there.upper, 10);
        expect(back.p).toBeCloseTo(there.p, 10);
      }),
    );
  });
});

describe('rateDifference', () => {
  it("combines Byar's intervals and tests the counts", () => {
    // By hand in Python: Byar of 12 and 5, 7 ∓ √(…) per 1000; p as twice the smaller binomial tail.
    const { difference, lower, upper, p } = rateDifference({ count: 12, exposure: 1000 }, { count: 5, exposure: 1000 });
    expect(difference).toBeCloseTo(0.007, 12);
    expect(lower).toBeCloseTo(-0.00184193082527794, 9);
    expect(upper).toBeCloseTo(0.01658205556197904, 9);
    expect(p).toBeCloseTo(0.143463134765625, 10);
  });

  it('holds the difference, and scales with the unit of the exposure', () => {
    const events = fc.record({ count: fc.nat(2000), exposure: fc.integer({ min: 1, max: 5000 }) });
    fc.assert(
      fc.property(events, events, (a, b) => {
        const plain = rateDifference(a, b);
        const months = rateDifference({ ...a, exposure: 12 * a.exposure }, { ...b, exposure: 12 * b.exposure });
        expect(plain.lower <= plain.difference && plain.difference <= plain.upper).toBe(true);
        expect(12 * months.lower).toBeCloseTo(plain.lower, 6);
        expect(months.p).toBeCloseTo(plain.p, 9);
      }),
    );
    expect(() => rateDifference({ count: 1, exposure: 0 }, { count: 1, exposure: 1 })).toThrow(
      'invalid rate: 1 events in 0',
    );
  });
});

describe('meanDifference', () => {
  it('adds the variances', () => {
    // 0.5 with standard error √(0.15² + 0.2²) = 0.25: z 2, p 0.0455.
    const { difference, lower, upper, p } = meanDifference(
      { value: 8.5, standardError: 0.15 },
      { value: 8, standardError: 0.2 },
    );
    expect([difference, lower, upper].map(value => value.toFixed(6))).toEqual(['0.500000', '0.010009', '0.989991']);
    expect(p).toBeCloseTo(0.04550026389635839, 12);
  });

  it('needs a standard error', () => {
    const known = { value: 1, standardError: 0 };
    expect(() => meanDifference(known, known)).toThrow('invalid standard errors: 0 and 0');
  });
});

describe('verdict', () => {
  it('is better or worse by the direction where the difference is clear', () => {
    expect(verdict('lower', { difference: -1 }, { q: 0.01 })).toBe('better');
    expect(verdict('lower', { difference: 1 }, { q: 0.01 })).toBe('worse');
    expect(verdict('higher', { difference: 1 }, { q: 0.05 })).toBe('better');
  });

  it('is no clear difference above the level, without a test and without a difference', () => {
    expect(verdict('higher', { difference: 1 }, { q: 0.051 })).toBe('no-clear-difference');
    expect(verdict('higher', { difference: 1 }, { q: 0.03, level: 0.01 })).toBe('no-clear-difference');
    expect(verdict('higher', { difference: 1 }, { q: NaN })).toBe('no-clear-difference');
    expect(verdict('higher', { difference: 0 }, { q: 0 })).toBe('no-clear-difference');
  });

  it('does not call a side better where neither is', () => {
    expect(verdict('neutral', { difference: 1 }, { q: 0.01 })).toBe('differs');
  });
});
