import { cholesky, choleskySolve, forwardSolve } from './cholesky.ts';
import type { StandardisedCovariate } from './standardised-covariates.ts';

/** What is fitted: outcome, weights that sum to 1, and covariates of weighted mean 0 and variance 1. */
export interface RidgeProblem {
  readonly y: readonly number[];
  readonly weights: readonly number[];
  readonly covariates: readonly StandardisedCovariate[];
}

/** A fit at one λ. */
export interface RidgeFit {
  readonly lambda: number;
  readonly intercept: number;
  /** Change of y for a change of one standard deviation of each covariate. */
  readonly slopes: readonly number[];
  readonly fitted: readonly number[];
  /** Diagonal of the hat matrix: how much each row's own outcome moves its own fitted value. */
  readonly leverage: readonly number[];
  /** Prediction for each row by the fit without that row, the scale of the covariates and weights kept. */
  readonly leaveOneOut: readonly number[];
  /** Weighted mean of the squared errors of the leave-one-out predictions. */
  readonly leaveOneOutError: number;
}

/**
 * Minimises Σ wᵢ(yᵢ − b₀ − Σ bⱼzᵢⱼ)² + λΣ bⱼ²; the intercept is not penalised. Null where the covariates are collinear at
 * this λ or a row alone decides its own fitted value. Leave-one-out predictions: (ŷᵢ − hᵢyᵢ)/(1 − hᵢ), exact for a fixed
 * quadratic penalty. Sources: Hoerl and Kennard (1970); Allen (1974).
 */
export function ridgeFit({ y, weights, covariates }: RidgeProblem, lambda: number): RidgeFit | null {
  const factor = cholesky(penalisedCrossProducts(covariates, weights, lambda), covariates.length);
  if (factor === null) return null;
  const intercept = dot(weights, y);
  const target = covariates.map(({ values }) => values.reduce((sum, z, i) => sum + weights[i]! * z * y[i]!, 0));
  const slopes = [...choleskySolve(factor, target)];
  const rows = y.map((_, i) => covariates.map(({ values }) => values[i]!));
  const fitted = rows.map(row => intercept + dot(slopes, row));
  const leverage = rows.map((row, i) => {
    const v = forwardSolve(factor, row);
    return weights[i]! * (1 + dot(v, v));
  });
  if (leverage.some(h => h > 1 - 1e-9)) return null;
  const leaveOneOut = fitted.map((value, i) => (value - leverage[i]! * y[i]!) / (1 - leverage[i]!));
  const leaveOneOutError = weights.reduce((sum, weight, i) => sum + weight * (y[i]! - leaveOneOut[i]!) ** 2, 0);
  return { lambda, intercept, slopes, fitted, leverage, leaveOneOut, leaveOneOutError };
}

function penalisedCrossProducts(
  covariates: readonly StandardisedCovariate[],
  weights: readonly number[],
  lambda: number,
): Float64Array {
  const size = covariates.length;
  const matrix = new Float64Array(size * size);
  for (let a = 0; a < size; a += 1) {
    for (let b = 0; b <= a; b += 1) {
      const [left, right] = [covariates[a]!.values, covariates[b]!.values];
      const product = weights.reduce((sum, weight, i) => sum + weight * left[i]! * right[i]!, 0);
      matrix[a * size + b] = product + (a === b ? lambda : 0);
      matrix[b * size + a] = matrix[a * size + b]!;
    }
  }
  return matrix;
}

const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
};
