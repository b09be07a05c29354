import { describe, expect, it } from 'vitest';
import { monthlyPath } from '../../src/modelfigures/monthly-path.ts';
import { monthAt } from '../../src/modelfigures/time-axis.ts';

const levels = new Map([
  [2007, 100],
  [2008, 70],
  [2009, 130],
]);
const year = (path: Float64Array, of: number): number[] => [
  ...path.subarray(monthAt(`${of}-01`), monthAt(`${of}-12`) + 1),
];
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('monthlyPath(levels, { season, shocks, steps })', () => {
  const season = [1.2, 1.1, 1.1, 1, 1, 0.9, 0.9, 1, 0.9, 0.9, 1, 1];

  it('keeps the mean of every year', () => {
    const path = monthlyPath(levels, { season });
    for (const [of, level] of levels) expect(mean(year(path, of))).toBeCloseTo(level, 2);
  });

  it('keeps the mean of a year with a shock', () => {
    const path = monthlyPath(levels, { shocks: new Map([[monthAt('2008-04'), 2]]) });
    expect(mean(year(path, 2008))).toBeCloseTo(70, 2);
    expect(path[monthAt('2008-04')]!).toBeGreaterThan(1.5 * path[monthAt('2008-03')]!);
  });

  it('holds the nearest level beyond the given years', () => {
    expect(mean(year(monthlyPath(levels), 2020))).toBeCloseTo(130, 1);
  });

  it('gives one level a year with steps', () => {
    expect(new Set<number>(year(monthlyPath(levels, { steps: true }), 2008).map(level => Math.round(level)))).toEqual(
      new Set([70]),
    );
  });

  it('refuses a gap between years', () => {
    expect(() =>
      monthlyPath(
        new Map([
          [2007, 1],
          [2009, 1],
        ]),
      ),
    ).toThrow('missing yearly level: 2008');
  });
});
