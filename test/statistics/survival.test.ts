import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertSurvivalCurve, restrictedMean, shareAtWeek } from '../../src/statistics/survival.ts';

const curve = [
  { week: 0, share: 1 },
  { week: 4, share: 0.8 },
  { week: 26, share: 0.5 },
  { week: 52, share: 0.3 },
  { week: 60, share: 0.2 },
];

describe('shareAtWeek', () => {
  it('lies on the line between two points', () => {
    expect([0, 2, 4, 15, 39, 60].map(week => Math.round(1000 * shareAtWeek(curve, week)))).toEqual([
      1000, 900, 800, 650, 400, 200,
    ]);
  });

  it('does not guess beyond the curve', () => {
    expect(() => shareAtWeek(curve, 61)).toThrow('invalid week: 61, the curve covers 0 to 60');
    expect(() => shareAtWeek(curve, -1)).toThrow('invalid week: -1');
    expect(() => shareAtWeek(curve, NaN)).toThrow('invalid week: NaN');
  });
});

describe('restrictedMean', () => {
  it('adds trapezoids up to a year', () => {
    // 0.9·4 + 0.65·22 + 0.4·26 = 3.6 + 14.3 + 10.4 = 28.3; up to week 39: 3.6 + 14.3 + 0.45·13 = 23.75.
    expect(restrictedMean(curve)).toBeCloseTo(28.3, 12);
    expect(restrictedMean(curve, 39)).toBeCloseTo(23.75, 12);
  });

  it('needs a curve that reaches the limit', () => {
    expect(() => restrictedMean(curve.slice(0, 3))).toThrow('invalid week: 52, the curve covers 0 to 26');
  });

  it('lies between what a fall at once and no fall would give', () => {
    const shares = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 14 });
    fc.assert(
      fc.property(shares, percents => {
        const sorted = percents.toSorted((a, b) => b - a);
        const points = sorted.map((percent, i) => ({ week: (52 * i) / (sorted.length - 1), share: percent / 100 }));
        const mean = restrictedMean(points.with(-1, { ...points.at(-1)!, week: 52 }));
        expect(mean).toBeGreaterThanOrEqual((52 * sorted.at(-1)!) / 100 - 1e-9);
        expect(mean).toBeLessThanOrEqual((52 * sorted[0]!) / 100 + 1e-9);
      }),
    );
  });
});

describe('assertSurvivalCurve', () => {
  it('accepts a falling curve, and a rise within the rounding', () => {
    expect(() => assertSurvivalCurve(curve)).not.toThrow();
    expect(() => assertSurvivalCurve(curve.with(3, { week: 52, share: 0.505 }), 0.005)).not.toThrow();
  });

  it('says where a curve rises, goes back or is no share', () => {
    expect(() => assertSurvivalCurve(curve.with(3, { week: 52, share: 0.6 }))).toThrow(
      'invalid share: 0.6 at week 52 is above 0.5 at week 26',
    );
    expect(() => assertSurvivalCurve(curve.with(2, { week: 3, share: 0.7 }))).toThrow('invalid week: 3 at place 2');
    expect(() => assertSurvivalCurve(curve.slice(1))).toThrow('invalid week: 4 at place 0, expected 0');
    expect(() => assertSurvivalCurve(curve.with(0, { week: 0, share: 100 }))).toThrow('invalid share: 100 at week 0');
    expect(() => assertSurvivalCurve([])).toThrow('missing points');
  });
});
