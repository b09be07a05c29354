import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanTrend, proportionTrend, rateTrend } from '../../src/statistics/trend.ts';

const smokers = { counts: [83, 90, 129, 70], totals: [86, 93, 136, 82], scores: [1, 2, 3, 4] };

describe('proportionTrend', () => {
  it("agrees with R's prop.trend.test", () => {
    const { chiSquare, p, slope } = proportionTrend(smokers);
    expect(chiSquare).toBeCloseTo(8.224922285, 8);
    expect(p).toBeCloseTo(0.004132, 6);
    expect(slope).toBeCloseTo(-0.0334156264, 9);
  });

  it('finds no trend where all or none are cases', () => {
    expect(proportionTrend({ ...smokers, counts: smokers.totals })).toMatchObject({ chiSquare: 0, p: 1 });
    expect(proportionTrend({ ...smokers, counts: [0, 0, 0, 0] })).toEqual({ slope: 0, chiSquare: 0, p: 1 });
  });

  it('says where a count or total cannot be', () => {
    expect(() => proportionTrend({ ...smokers, counts: [83, 94, 129, 70] })).toThrow(
      'invalid count: 94 of 93 at place 1',
    );
    expect(() => proportionTrend({ ...smokers, counts: [0, 0, 0, 0], totals: [5, 5, 0, 5] })).toThrow(
      'invalid total: 0',
    );
    expect(() => proportionTrend({ ...smokers, scores: [1, 2] })).toThrow('invalid length: 4 numbers for 2 scores');
    expect(() => proportionTrend({ ...smokers, scores: [1, 1, 1, 1] })).toThrow('missing scores');
  });

  it('moves with the scale of the scores only in its slope, and turns with the complement', () => {
    const count = fc.tuple(fc.nat(200), fc.nat(200)).map(([a, b]) => ({ count: a, total: a + b + 1 }));
    fc.assert(
      fc.property(fc.array(count, { minLength: 3, maxLength: 8 }), rows => {
        const data = { counts: rows.map(r => r.count), totals: rows.map(r => r.total), scores: rows.map((_, i) => i) };
        const plain = proportionTrend(data);
        const stretched = proportionTrend({ ...data, scores: data.scores.map(score => 2000 + 10 * score) });
        const turned = proportionTrend({ ...data, counts: rows.map(r => r.total - r.count) });
        expect(stretched.chiSquare).toBeCloseTo(plain.chiSquare, 6);
        expect(stretched.slope).toBeCloseTo(plain.slope / 10, 9);
        expect(turned.slope).toBeCloseTo(-plain.slope, 9);
        expect(turned.p).toBeCloseTo(plain.p, 6);
      }),
    );
  });
});

describe('rateTrend', () => {
  it('agrees with the score test worked out by hand', () => {
    // NumPy: T = Σ x(s − s̄), s̄ = Σ Ns/ΣN; T²/(λ Σ N(s − s̄)²)
    const data = { counts: [20, 25, 28, 37, 40], totals: [1000, 1100, 1050, 1200, 1150], scores: [0, 1, 2, 3, 4] };
    const { slope, chiSquare, p } = rateTrend(data);
    expect(slope).toBeCloseTo(0.00377989630372972, 12);
    expect(chiSquare).toBeCloseTo(5.695043764286111, 10);
    expect(p).toBeCloseTo(0.017012888289159884, 10);
  });

  it('accepts more events than exposure', () => {
    expect(rateTrend({ counts: [3, 6, 9], totals: [1, 1, 1], scores: [1, 2, 3] }).slope).toBeCloseTo(3, 12);
  });
});

describe('meanTrend', () => {
  const weeks = {
    values: [10.1, 10.4, 10.3, 10.9, 11.2],
    standardErrors: [0.2, 0.1, 0.3, 0.2, 0.25],
    scores: [0, 1, 2, 3, 4],
  };

  it('agrees with weighted least squares in NumPy', () => {
    const { slope, chiSquare, p } = meanTrend(weeks);
    expect(slope).toBeCloseTo(0.2575850584470709, 12);
    expect(Math.sqrt(chiSquare)).toBeCloseTo(0.2575850584470709 / 0.06452737719065509, 10);
    expect(p).toBeCloseTo(6.555363445873642e-5, 12);
  });

  it('needs standard errors above 0', () => {
    expect(() => meanTrend({ ...weeks, standardErrors: [0.2, 0, 0.3, 0.2, 0.2] })).toThrow('invalid standard error: 0');
  });
});
