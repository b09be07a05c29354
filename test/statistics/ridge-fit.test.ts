import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalRandom } from '../../src/statistics/random.ts';
import { ridgeFit } from '../../src/statistics/ridge-fit.ts';
import type { RidgeProblem } from '../../src/statistics/ridge-fit.ts';
import { standardisedCovariates } from '../../src/statistics/standardised-covariates.ts';

/** Solves a square system by Gaussian elimination with pivots, independently of the factor used in the fit. */
function eliminate(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  rows.forEach((_, k) => {
    const pivot = rows.findIndex(
      (row, i) => i >= k && rows.slice(k).every(other => Math.abs(other[k]!) <= Math.abs(row[k]!)),
    );
    [rows[k], rows[pivot]] = [rows[pivot]!, rows[k]!];
    rows.forEach((row, i) => {
      if (i === k) return;
      const times = row[k]! / rows[k]![k]!;
      row.forEach((value, j) => (row[j] = value - times * rows[k]![j]!));
    });
  });
  return rows.map((row, i) => row.at(-1)! / row[i]!);
}

/** Predicts a row by a fit of all the others: the normal equations with an intercept, the penalty and weights kept. */
function refitWithout(out: number, { y, weights, covariates }: RidgeProblem, lambda: number): number {
  const rows = y.map((_, i) => [1, ...covariates.map(({ values }) => values[i]!)]);
  const kept = rows.map((_, i) => i).filter(i => i !== out);
  const over = (product: (i: number) => number): number => kept.reduce((sum, i) => sum + weights[i]! * product(i), 0);
  const places = rows[0]!.map((_, j) => j);
  const matrix = places.map(a =>
    places.map(b => over(i => rows[i]![a]! * rows[i]![b]!) + (a === b && a > 0 ? lambda : 0)),
  );
  const slopes = eliminate(
    matrix,
    places.map(a => over(i => rows[i]![a]! * y[i]!)),
  );
  return rows[out]!.reduce((sum, value, j) => sum + value * slopes[j]!, 0);
}

function problemOf(seed: number, count: number, size: number): RidgeProblem {
  const random = normalRandom(seed);
  const raw = Array.from({ length: count }, () => Math.exp(random()));
  const whole = raw.reduce((a, b) => a + b);
  const weights = raw.map(weight => weight / whole);
  const covariates = Array.from({ length: size }, (_, j) => ({ name: `x${j}`, values: raw.map(() => 5 + random()) }));
  return { y: raw.map(() => random()), weights, covariates: standardisedCovariates(covariates, weights) };
}

describe('ridgeFit', () => {
  it('predicts each row as a refit without it does', () => {
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom(0, 0.01, 0.3, 5),
        (seed, size, lambda) => {
          const problem = problemOf(seed, 12, size);
          const fit = ridgeFit(problem, lambda)!;
          problem.y.forEach((_, i) => expect(fit.leaveOneOut[i]).toBeCloseTo(refitWithout(i, problem, lambda), 6));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has residuals that balance around an unpenalised intercept', () => {
    const problem = problemOf(7, 30, 3);
    for (const lambda of [0, 0.1, 10, 1e9]) {
      const { fitted, intercept } = ridgeFit(problem, lambda)!;
      expect(problem.weights.reduce((sum, weight, i) => sum + weight * (problem.y[i]! - fitted[i]!), 0)).toBeCloseTo(
        0,
        12,
      );
      expect(intercept).toBeCloseTo(
        problem.weights.reduce((sum, weight, i) => sum + weight * problem.y[i]!, 0),
        12,
      );
    }
  });

  it('shrinks slopes and uses fewer parameters as the penalty grows', () => {
    const fits = [0, 0.1, 1, 10, 1e9].map(lambda => ridgeFit(problemOf(7, 30, 3), lambda)!);
    const sizes = fits.map(({ slopes }) => Math.hypot(...slopes));
    const parameters = fits.map(({ leverage }) => leverage.reduce((a, b) => a + b));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(parameters[0]).toBeCloseTo(4, 9);
    expect(parameters.at(-1)).toBeCloseTo(1, 6);
  });

  it('is none for collinear covariates without a penalty, and one with it', () => {
    const { y, weights, covariates } = problemOf(3, 12, 1);
    const twice = { y, weights, covariates: [covariates[0]!, { ...covariates[0]!, name: 'again' }] };
    expect(ridgeFit(twice, 0)).toBeNull();
    const { slopes } = ridgeFit(twice, 0.1)!;
    expect(slopes[0]).toBeCloseTo(slopes[1]!, 12);
  });

  it('is none where a row alone decides its fitted value', () => {
    const weights = [0.25, 0.25, 0.25, 0.25];
    const covariates = standardisedCovariates([{ name: 'only', values: [0, 0, 0, 1] }], weights);
    expect(ridgeFit({ y: [1, 2, 3, 9], weights, covariates }, 0)).toBeNull();
  });
});
