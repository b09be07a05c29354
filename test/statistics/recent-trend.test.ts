import { describe, expect, it } from 'vitest';
import { recentTrend } from '../../src/statistics/recent-trend.ts';
import type { AnnualPoint } from '../../src/statistics/recent-trend.ts';

const years = (numerators: readonly (number | null)[], first = 2018): AnnualPoint[] =>
  numerators.map((numerator, i) => ({ year: first + i, numerator, denominator: 1000 }));
const share = { kind: 'proportion', freq: 'Y' } as const;

describe('recentTrend', () => {
  it('looks at the last five years only', () => {
    const result = recentTrend(years([900, 900, 900, 100, 120, 140, 160, 180]), share);
    expect(result).toMatchObject({ trend: 'increasing', reason: null, firstYear: 2021, lastYear: 2025 });
    expect(result.slope).toBeCloseTo(0.02, 12);
    expect(result.p).toBeLessThan(0.001);
  });

  it('tells a fall from no change', () => {
    expect(recentTrend(years([180, 160, 140, 120, 100]), share).trend).toBe('decreasing');
    expect(recentTrend(years([100, 103, 99, 102, 100]), share).trend).toBe('no-change');
  });

  it('is stricter at a lower level', () => {
    const weak = years([100, 108, 112, 121, 130]);
    expect(recentTrend(weak, share).trend).toBe('increasing');
    expect(recentTrend(weak, { ...share, level: 0.002 }).trend).toBe('no-change');
  });

  it('never looks across a break, a missing figure or a missing year', () => {
    const run = years([100, 120, 140, 160, 180]);
    const cannot = { trend: 'cannot-be-calculated', reason: 'too-few-years', slope: null, p: null };
    expect(
      recentTrend(
        run.map((point, i) => ({ ...point, breakBefore: i === 1 })),
        share,
      ),
    ).toMatchObject(cannot);
    expect(recentTrend(years([100, null, 140, 160, 180, 200]), share)).toMatchObject(cannot);
    expect(recentTrend([...years([90], 2016), ...run.slice(1)], share)).toMatchObject(cannot);
    expect(recentTrend(years([100, 120, 140, 160, 180, null]), share)).toMatchObject(cannot);
  });

  it('uses a year that opens the new series', () => {
    const run = years([900, 100, 120, 140, 160, 180]).map((point, i) => ({ ...point, breakBefore: i === 1 }));
    expect(recentTrend(run, share)).toMatchObject({ trend: 'increasing', firstYear: 2019 });
  });

  it('does not test months, quarters or rolling years', () => {
    for (const freq of ['M', 'Q', 'R4', 'R12'])
      expect(recentTrend(years([1, 2, 3, 4, 5]), { kind: 'rate', freq })).toMatchObject({ reason: 'not-annual' });
  });

  it('tests rates by their counts and means by their standard errors', () => {
    const counts = [20, 25, 28, 37, 40];
    const totals = [1000, 1100, 1050, 1200, 1150];
    const rates = counts.map((numerator, i) => ({ year: 2020 + i, numerator, denominator: totals[i]! }));
    expect(recentTrend(rates, { kind: 'rate', freq: 'Y' }).p).toBeCloseTo(0.017012888289159884, 8);
    const means = years([10_100, 10_400, 10_300, 10_900, 11_200]);
    const errors = [0.2, 0.1, 0.3, 0.2, 0.25];
    const known = means.map((point, i) => ({ ...point, standardError: errors[i]! }));
    expect(recentTrend(known, { kind: 'mean', freq: 'Y' }).p).toBeCloseTo(6.555363445873642e-5, 9);
    expect(() => recentTrend(means, { kind: 'mean', freq: 'Y' })).toThrow('missing standard error: mean of 2018');
  });

  it('refuses years out of order', () => {
    const [a, b] = years([1, 2]);
    expect(() => recentTrend([b!, a!], share)).toThrow('invalid order: year 2018 after 2019');
  });
});
