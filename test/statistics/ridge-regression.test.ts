import { describe, expect, it } from 'vitest';
import { normalRandom } from '../../src/statistics/random.ts';
import { LAMBDAS, ridgeRegression } from '../../src/statistics/ridge-regression.ts';

const input = {
  y: [4.1, 5.0, 3.2, 6.3, 4.8, 5.9, 3.9, 5.2],
  weights: [10, 40, 15, 60, 20, 90, 12, 33],
  covariates: [
    { name: 'young', values: [12, 15, 10, 22, 16, 19, 11, 14] },
    { name: 'rented', values: [3.1, 2.2, 4.0, 1.5, 3.3, 2.8, 2.1, 3.7] },
  ],
};

describe('ridgeRegression', () => {
  // Expected values: NumPy, normal equations of the penalised weighted squares, rows left out one by one.
  it('agrees with the normal equations at a given penalty', () => {
    const fit = ridgeRegression({ ...input, lambdas: [0.1] });
    expect(fit.intercept).toBeCloseTo(1.8811498269902676, 10);
    const [young, rented] = fit.coefficients;
    expect(young!.standardised).toBeCloseTo(0.74119112, 8);
    expect(young!.original).toBeCloseTo(0.20270541, 8);
    expect(rented!.standardised).toBeCloseTo(0.01036675, 8);
    expect(rented!.original).toBeCloseTo(0.01341988, 8);
    expect(fit.rows.map(row => row.leverage)[3]).toBeCloseTo(0.68525994, 8);
    expect(fit.effectiveParameters).toBeCloseTo(2.7158314939725443, 10);
    expect(fit.rows.map(row => row.expected)[0]).toBeCloseTo(4.38483353, 8);
    expect(fit.rows.map(row => row.expected)[7]).toBeCloseTo(4.55955515, 8);
    expect(fit.tried[0]!.error).toBeCloseTo(0.159961697010709, 10);
    expect(fit.rSquared).toBeCloseTo(0.8976023213094979, 10);
    expect(fit.leaveOneOutRSquared).toBeCloseTo(0.778839613172218, 10);
  });

  it('spreads rows equally or by their weight', () => {
    const equal = ridgeRegression({ ...input, lambdas: [0.1] });
    const weighted = ridgeRegression({ ...input, lambdas: [0.1], spread: 'by-weight' });
    expect(equal.residualStandardError).toBeCloseTo(0.44527668677807436, 10);
    expect(equal.rows[0]!.upper - equal.rows[0]!.expected).toBeCloseTo(0.9219754803699766, 9);
    expect(weighted.residualStandardError).toBeCloseTo(0.334854431699585, 10);
    expect(weighted.rows[0]!.upper - weighted.rows[0]!.expected).toBeCloseTo(1.297118002970864, 9);
    expect(weighted.rows.map(row => row.expected)).toEqual(equal.rows.map(row => row.expected));
  });

  it('takes the penalty that predicts unseen rows best', () => {
    const { lambda, tried } = ridgeRegression(input);
    expect(tried.map(({ lambda }) => lambda)).toEqual(LAMBDAS);
    expect(tried.find(one => one.lambda === lambda)!.error).toBe(Math.min(...tried.map(({ error }) => error!)));
  });

  it('passes over penalties that cannot be fitted, and throws where none can', () => {
    const twice = { ...input, covariates: [input.covariates[0]!, { ...input.covariates[0]!, name: 'again' }] };
    const { tried, lambda } = ridgeRegression(twice);
    expect(tried[0]).toEqual({ lambda: 0, error: null });
    expect(lambda).toBeGreaterThan(0);
    expect(() => ridgeRegression({ ...twice, lambdas: [0] })).toThrow('invalid covariates: young, again are collinear');
  });

  it('finds the coefficients behind its numbers, and expects what it has not seen', () => {
    const random = normalRandom(11);
    const [a, b] = [0, 1].map(() => Array.from({ length: 98 }, () => 20 + 4 * random())) as [number[], number[]];
    const y = a.map((value, i) => 3 + 0.5 * value - 0.2 * b[i]! + 0.3 * random());
    const covariates = [
      { name: 'a', values: a },
      { name: 'b', values: b },
    ];
    const fit = ridgeRegression({ y, weights: y.map((_, i) => 1 + (i % 7)), covariates });
    expect(fit.coefficients[0]!.original).toBeCloseTo(0.5, 1);
    expect(fit.coefficients[1]!.original).toBeCloseTo(-0.2, 1);
    expect(Math.abs(fit.residualStandardError - 0.3)).toBeLessThan(0.06);
    const inside = fit.rows.filter(({ lower, upper }, i) => lower <= y[i]! && y[i]! <= upper).length;
    expect(inside / 98).toBeGreaterThan(0.88);
    fit.rows.forEach(({ lower, expected, upper }) => expect(lower < expected && expected < upper).toBe(true));
  });

  it('moves with the unit of the outcome, and not with the unit of a covariate or of the weights', () => {
    const plain = ridgeRegression(input);
    const scaled = ridgeRegression({
      y: input.y.map(value => 100 * value + 7),
      weights: input.weights.map(weight => 1000 * weight),
      covariates: input.covariates.map(({ name, values }) => ({ name, values: values.map(value => value / 100 - 3) })),
    });
    expect(scaled.lambda).toBe(plain.lambda);
    scaled.rows.forEach((row, i) => {
      expect(row.expected).toBeCloseTo(100 * plain.rows[i]!.expected + 7, 6);
      expect(row.upper).toBeCloseTo(100 * plain.rows[i]!.upper + 7, 6);
    });
    expect(scaled.rSquared).toBeCloseTo(plain.rSquared, 9);
  });

  it('explains nothing where there is nothing to explain', () => {
    const { rSquared, leaveOneOutRSquared } = ridgeRegression({ ...input, y: input.y.map(() => 0) });
    expect([rSquared, leaveOneOutRSquared]).toEqual([0, 0]);
  });

  it('says what is missing or wrong', () => {
    expect(() => ridgeRegression({ ...input, leastRows: 30 })).toThrow('missing rows: 8 of at least 30');
    expect(() => ridgeRegression({ ...input, weights: [1] })).toThrow('invalid weights: 1 for 8 rows');
    expect(() => ridgeRegression({ ...input, weights: input.weights.with(2, 0) })).toThrow(
      'invalid weight: 0 in row 2',
    );
    expect(() => ridgeRegression({ ...input, y: input.y.with(1, NaN) })).toThrow('invalid outcome: NaN in row 1');
  });
});
