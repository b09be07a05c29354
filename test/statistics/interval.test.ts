import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byar, interval, wilson } from '../../src/statistics/interval.ts';

const near = (pair: readonly number[], expected: readonly number[], digits: number) =>
  pair.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, digits));

describe('wilson', () => {
  it('agrees with published values', () => {
    near(wilson(10, 100), [0.05523, 0.17437], 5);
    near(wilson(0, 20), [0, 0.16113], 5);
    near(wilson(20, 20), [0.83887, 1], 5);
    near(wilson(10, 100, 3.0902), [0.03968, 0.23006], 5);
  });

  it('contains the share and stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), (a, b) => {
        const [count, total] = [Math.min(a, b), Math.max(a, b) + 1];
        const [low, high] = wilson(count, total);
        expect(low).toBeLessThanOrEqual(count / total + 1e-12);
        expect(high).toBeGreaterThanOrEqual(count / total - 1e-12);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('byar', () => {
  it('agrees with published values', () => near(byar(10), [4.7874, 18.3915], 3));
  it('begins at zero for no cases', () => expect(byar(0)[0]).toBe(0));
});

describe('interval', () => {
  const rule = { interval: 'wilson', formula: 'ratio', multiplier: 100, decimals: 1 } as const;

  it('is told in the unit of the figure with one decimal more', () => {
    expect(interval(rule, 10, 100)).toEqual([5.52, 17.44]);
  });

  it('turns round for a complement', () => {
    expect(interval({ ...rule, formula: 'complement' }, 10, 100)).toEqual([82.56, 94.48]);
  });

  it('is left out where it has no meaning', () => {
    expect(interval({ ...rule, interval: 'none' }, 10, 100)).toEqual([null, null]);
    expect(interval(rule, null, 100)).toEqual([null, null]);
    expect(interval(rule, 10, 0)).toEqual([null, null]);
    expect(interval(rule, 101, 100)).toEqual([null, null]);
  });
});
