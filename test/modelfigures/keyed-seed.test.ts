import { describe, expect, it } from 'vitest';
import { keyedSeed } from '../../src/modelfigures/keyed-seed.ts';

describe('keyedSeed(seed, key)', () => {
  it('is the same whole number for the same seed and key', () => {
    expect(keyedSeed(5, 'stock/ADP/101')).toBe(keyedSeed(5, 'stock/ADP/101'));
    expect(Number.isInteger(keyedSeed(5, 'stock/ADP/101'))).toBe(true);
  });

  it('differs for another key or seed', () => {
    expect(keyedSeed(5, 'a')).not.toBe(keyedSeed(5, 'b'));
    expect(keyedSeed(5, 'a')).not.toBe(keyedSeed(6, 'a'));
  });

  it('is spread over all 32 bits', () => {
    const seeds = Array.from({ length: 4000 }, (_, i) => keyedSeed(1, `month/${i}`));
    expect(new Set(seeds).size).toBeGreaterThan(3995);
    expect(seeds.reduce((sum, seed) => sum + seed / 2 ** 32, 0) / seeds.length).toBeCloseTo(0.5, 1);
  });
});
