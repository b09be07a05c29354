import { describe, expect, it } from 'vitest';
import { normalRandom, uniformRandom } from '../../src/statistics/random.ts';

const draw = (random: () => number, count: number): number[] => Array.from({ length: count }, random);
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

describe('uniformRandom', () => {
  it('repeats itself for a seed and differs between seeds', () => {
    expect(draw(uniformRandom(5), 20)).toEqual(draw(uniformRandom(5), 20));
    expect(draw(uniformRandom(5), 20)).not.toEqual(draw(uniformRandom(6), 20));
  });

  it('is spread evenly from 0 up to 1', () => {
    const values = draw(uniformRandom(1), 50_000);
    const tenths = Array.from({ length: 10 }, (_, i) => values.filter(value => Math.floor(10 * value) === i).length);
    tenths.forEach(count => expect(Math.abs(count - 5000)).toBeLessThan(350));
    expect(tenths.reduce((a, b) => a + b)).toBe(50_000);
  });
});

describe('normalRandom', () => {
  it('has mean 0, variance 1, no skew and the tails of a normal variable', () => {
    const values = draw(normalRandom(1), 50_000);
    expect(Math.abs(mean(values))).toBeLessThan(0.02);
    expect(Math.abs(mean(values.map(value => value ** 2)) - 1)).toBeLessThan(0.03);
    expect(Math.abs(mean(values.map(value => value ** 3)))).toBeLessThan(0.06);
    expect(Math.abs(values.filter(value => Math.abs(value) > 1.959964).length / 50_000 - 0.05)).toBeLessThan(0.004);
  });

  it('draws neighbours that do not follow one another', () => {
    const values = draw(normalRandom(2), 50_000);
    expect(Math.abs(mean(values.slice(1).map((value, i) => value * values[i]!)))).toBeLessThan(0.02);
  });
});
