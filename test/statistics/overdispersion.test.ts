import { describe, expect, it } from 'vitest';
import { overdispersion } from '../../src/statistics/overdispersion.ts';
import { normalRandom } from '../../src/statistics/random.ts';

const draw = (count: number, scale: number, seed: number): number[] => {
  const random = normalRandom(seed);
  return Array.from({ length: count }, () => scale * random());
};

describe('overdispersion', () => {
  it('agrees with the formula worked out in NumPy', () => {
    // Counts 50/500 30/400 70/450 45/500 90/600 around 285/2450; φ before division 4.635891923308087, τ² without division
    // 0.0010105205422163658; 0.678654559 = E z² of a normal variable winsorised at a tenth.
    const z = [-1.1386588211, -2.5779450001, 2.5955444737, -1.8360873394, 2.5726351182];
    const p = 285 / 2450;
    const errors = [500, 400, 450, 500, 600].map(n => Math.sqrt((p * (1 - p)) / n));
    const { phi, tauSquared } = overdispersion(z, errors);
    const weights = errors.map(error => 1 / error ** 2);
    const free =
      weights.reduce((a, b) => a + b) - weights.reduce((a, b) => a + b * b, 0) / weights.reduce((a, b) => a + b);
    expect(phi).toBeCloseTo(4.635891923308087 / 0.678654559, 7);
    expect(0.0010105205422163658 * free).toBeCloseTo(5 * 4.635891923308087 - 4, 6);
    expect(tauSquared * free).toBeCloseTo(5 * phi - 4, 9);
  });

  it('finds a deviation of one by chance alone, whatever the share drawn in', () => {
    const z = draw(20_000, 1, 1);
    for (const share of [0, 0.05, 0.1, 0.25])
      expect(
        overdispersion(
          z,
          z.map(() => 1),
          share,
        ).phi,
      ).toBeCloseTo(1, 1);
  });

  it('finds the variance that areas really have', () => {
    const { tauSquared } = overdispersion(
      draw(20_000, 2, 2),
      Array.from({ length: 20_000 }, () => 1),
    );
    expect(Math.abs(tauSquared - 3)).toBeLessThan(0.15);
  });

  it('is not moved by a few outliers, unless nothing is drawn in', () => {
    const z = [...draw(95, 1, 3), 20, 25, 30];
    const errors = z.map(() => 1);
    expect(overdispersion(z, errors).phi).toBeLessThan(1.5);
    expect(overdispersion(z, errors, 0).phi).toBeGreaterThan(10);
  });

  it('adds nothing where areas vary less than by chance, and for one area', () => {
    expect(overdispersion([0.1, -0.1, 0.2], [1, 1, 1]).tauSquared).toBe(0);
    expect(overdispersion([5], [1])).toEqual({ phi: 1, tauSquared: 0 });
    expect(() => overdispersion([1, 2], [1, 1], 0.5)).toThrow('invalid share: 0.5');
  });
});
