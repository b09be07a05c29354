import { describe, expect, it } from 'vitest';
import { normal, randomOf } from '../../src/modelfigures/random.ts';

const draws = (random: () => number, count: number): number[] => Array.from({ length: count }, random);

describe('randomOf', () => {
  it('gives the same stream for the same seed and key', () => {
    expect(draws(randomOf(5, 'a'), 20)).toEqual(draws(randomOf(5, 'a'), 20));
  });

  it('gives another stream for another key or seed', () => {
    const first = draws(randomOf(5, 'a'), 5);
    expect(draws(randomOf(5, 'b'), 5)).not.toEqual(first);
    expect(draws(randomOf(6, 'a'), 5)).not.toEqual(first);
  });

  it('stays in [0, 1) and is even', () => {
    const values = draws(randomOf(1, 'even'), 20_000);
    expect(values.every(value => value >= 0 && value < 1)).toBe(true);
    expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeCloseTo(0.5, 2);
  });
});

describe('normal', () => {
  it('has mean 0 and variance 1', () => {
    const random = randomOf(1, 'normal');
    const values = draws(() => normal(random), 20_000);
    expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeCloseTo(0, 1);
    expect(values.reduce((sum, value) => sum + value * value, 0) / values.length).toBeCloseTo(1, 1);
  });
});
