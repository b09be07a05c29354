import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chiSquareTail,
  normalCdf,
  normalDensity,
  normalQuantile,
  normalTail,
  twoSided,
  Z95,
  Z998,
} from '../../src/statistics/normal.ts';

// Expected values: scipy.stats.norm and chi2, SciPy 1.17.
describe('normalCdf', () => {
  it.each([
    [-8, 6.22096057427174e-16],
    [-5, 2.866515718791933e-7],
    [-3, 0.0013498980316300933],
    [-1.5, 0.06680720126885807],
    [0, 0.5],
    [0.5, 0.6914624612740131],
    [2.5, 0.9937903346742238],
    [6, 0.9999999990134123],
  ])('of %f agrees with SciPy', (x, expected) => {
    expect(Math.abs(normalCdf(x) - expected)).toBeLessThan(1e-14);
  });
});

describe('normalTail', () => {
  it.each([
    [5, 2.866515718791933e-7],
    [10, 7.61985302416047e-24],
    [20, 2.7536241186061556e-89],
  ])('keeps its relative accuracy at %f', (x, expected) => {
    expect(normalTail(x) / expected).toBeCloseTo(1, 11);
  });

  it('has no step where the two formulas meet', () => {
    expect(normalTail(3 - 1e-9) / normalTail(3 + 1e-9)).toBeCloseTo(1, 7);
  });
});

describe('normalDensity', () => {
  it('is one over the root of two pi in the middle', () =>
    expect(normalDensity(0)).toBeCloseTo(0.3989422804014327, 15));
});

describe('normalQuantile', () => {
  it.each([
    [1e-12, -7.034483825301131],
    [1e-4, -3.7190164854556804],
    [0.001, -3.090232306167813],
    [0.3, -0.5244005127080409],
    [0.9, 1.2815515655446004],
    [0.975, Z95],
    [0.999, Z998],
  ])('of %f agrees with SciPy', (p, expected) => {
    expect(Math.abs(normalQuantile(p) - expected)).toBeLessThan(1e-12);
  });

  it('is infinite at the ends and refuses what is no probability', () => {
    expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([-Infinity, 0, Infinity]);
    expect(() => normalQuantile(1.1)).toThrow('invalid probability: 1.1, expected 0 to 1');
    expect(() => normalQuantile(NaN)).toThrow('invalid probability');
  });

  it('undoes the distribution function', () => {
    fc.assert(
      fc.property(fc.double({ min: -6, max: 6, noNaN: true }), x => {
        expect(Math.abs(normalQuantile(normalCdf(x)) - x)).toBeLessThan(1e-6);
        expect(normalCdf(x) + normalTail(x)).toBeCloseTo(1, 13);
      }),
    );
  });
});

describe('chiSquareTail', () => {
  it.each([
    [0, 1],
    [0.5, 0.47950012218695337],
    [3.841458820694124, 0.05],
    [40, 2.5396285894708634e-10],
  ])('of %f agrees with SciPy', (x, expected) => expect(Math.abs(chiSquareTail(x) - expected)).toBeLessThan(1e-12));
});

describe('twoSided', () => {
  it('does not ask on which side', () => {
    expect(twoSided(-Z95)).toBeCloseTo(0.05, 12);
    expect(twoSided(Z95)).toBe(twoSided(-Z95));
    expect(twoSided(0)).toBe(1);
  });
});
