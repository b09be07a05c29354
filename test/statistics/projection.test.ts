import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projection } from '../../src/statistics/projection.ts';
import { student95 } from '../../src/statistics/student.ts';

describe('projection', () => {
  it('gives R’s predict(lm(y ~ x), interval = "prediction")', () => {
    // x = 1..5, y = 2.1 2.9 4.2 4.8 6.1: line 1.05 + 0.99·x; s² = 0.107 / 3.
    const made = projection(
      [2.1, 2.9, 4.2, 4.8, 6.1].map((y, i) => ({ x: i + 1, y })),
      7,
    )!;
    expect(made.slope).toBeCloseTo(0.99, 10);
    expect(made.value).toBeCloseTo(7.98, 10);
    expect(made.upper - made.value).toBeCloseTo(3.182 * Math.sqrt(0.107 / 3) * Math.sqrt(1 + 0.2 + 16 / 10), 6);
    expect(made.value - made.lower).toBeCloseTo(made.upper - made.value, 10);
  });

  it('carries a perfect line on without width', () => {
    const points = [2021, 2022, 2023, 2024].map((x, i) => ({ x, y: 10 - i }));
    expect(projection(points, 2026)).toMatchObject({ slope: -1, value: 5 });
  });

  it('is nothing with three points, or all at one place', () => {
    expect(
      projection(
        [1, 2, 3].map(x => ({ x, y: x })),
        5,
      ),
    ).toBeNull();
    expect(
      projection(
        [1, 2, 3, 4].map(y => ({ x: 1, y })),
        5,
      ),
    ).toBeNull();
  });

  it('gets wider the further it looks, and holds its own value', () => {
    const values = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(values, ys => {
        const points = ys.map((y, x) => ({ x, y }));
        const [near, far] = [projection(points, ys.length)!, projection(points, ys.length + 3)!];
        expect(far.upper - far.lower).toBeGreaterThanOrEqual((near.upper - near.lower) * (1 - 1e-9));
        expect(near.lower).toBeLessThanOrEqual(near.value);
      }),
    );
  });
});

describe('student95', () => {
  it.each([
    [1, 12.706],
    [3, 3.182],
    [10, 2.228],
    [12, 2.179],
    [30, 2.042],
    [120, 1.98],
  ])('has the tabled point at %i degrees of freedom', (degrees, point) => {
    expect(student95(degrees)).toBeCloseTo(point, 3);
  });

  it('refuses less than one degree of freedom', () => {
    expect(() => student95(0)).toThrow(/^invalid degrees of freedom: 0/);
  });
});
