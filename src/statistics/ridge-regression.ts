import { Z95 } from './normal.ts';
import { ridgeFit } from './ridge-fit.ts';
import type { RidgeFit } from './ridge-fit.ts';
import { standardisedCovariates } from './standardised-covariates.ts';
import type { Covariate, StandardisedCovariate } from './standardised-covariates.ts';

/** Penalties tried, as shares of a standardised covariate's variance; 0 is least squares. */
export const LAMBDAS: readonly number[] = [0, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10];

/** What is explained, by what, and how. */
export interface RidgeInput {
  readonly y: readonly number[];
  /** Weight of each row (population), above 0; only their proportions count. */
  readonly weights: readonly number[];
  readonly covariates: readonly Covariate[];
  /** `constant`: rows differ from what is expected by equally much; `by-weight`: variance inverse to the weight. */
  readonly spread?: 'constant' | 'by-weight';
  readonly lambdas?: readonly number[];
  /** Fewest rows for a fit, covariates + 3 where left out. */
  readonly leastRows?: number;
}

/** A covariate's part in a fit: change of y per standard deviation and per unit of the covariate. */
export interface RidgeCoefficient {
  readonly name: string;
  readonly standardised: number;
  readonly original: number;
  readonly mean: number;
  readonly deviation: number;
}

/** What a row would be expected to have, by a fit that has not seen it, with a 95 % prediction interval. */
export interface Expectation {
  readonly expected: number;
  readonly lower: number;
  readonly upper: number;
  readonly leverage: number;
  readonly fitted: number;
}

/** A chosen fit; all in the unit of y. */
export interface RidgeRegression {
  readonly lambda: number;
  /** Weighted mean squared leave-one-out error of each penalty tried; null where it could not be fitted. */
  readonly tried: readonly { readonly lambda: number; readonly error: number | null }[];
  /** Expected y where every covariate is 0 in its own unit. */
  readonly intercept: number;
  readonly coefficients: readonly RidgeCoefficient[];
  readonly rows: readonly Expectation[];
  readonly residualStandardError: number;
  /** Parameters used, the intercept counted: the trace of the hat matrix. */
  readonly effectiveParameters: number;
  /** Weighted share of the variance explained: by the fit, and by predictions that have not seen their row. */
  readonly rSquared: number;
  readonly leaveOneOutRSquared: number;
}

/**
 * Weighted ridge regression with the penalty that predicts unseen rows best; ties go to the smaller penalty.
 * Prediction interval ±1.96·s·√(1 + h), h the leverage of the row in the fit without it, so 1 + h = 1/(1 − hᵢ).
 * Throws `missing rows`, `invalid weight`, `invalid outcome`, `invalid covariate` and `invalid covariates` (collinear).
 */
export function ridgeRegression(input: RidgeInput): RidgeRegression {
  const { y, covariates, spread = 'constant', lambdas = LAMBDAS } = input;
  assertRows(input);
  const whole = input.weights.reduce((sum, weight) => sum + weight, 0);
  const weights = input.weights.map(weight => weight / whole);
  const standardised = standardisedCovariates(covariates, weights);
  const fits = lambdas.map(lambda => ridgeFit({ y, weights, covariates: standardised }, lambda));
  const best = fits.reduce((a, b) => (b && (!a || b.leaveOneOutError < a.leaveOneOutError) ? b : a), null);
  if (best === null)
    throw new Error(
      `invalid covariates: ${covariates.map(({ name }) => name).join(', ')} are collinear, leave one out`,
    );
  const relative = weights.map(weight => (spread === 'constant' ? 1 : 1 / (weight * y.length)));
  const effectiveParameters = best.leverage.reduce((sum, h) => sum + h, 0);
  const squares = y.reduce((sum, value, i) => sum + (value - best.fitted[i]!) ** 2 / relative[i]!, 0);
  const s = Math.sqrt(squares / (y.length - effectiveParameters));
  return {
    lambda: best.lambda,
    tried: lambdas.map((lambda, i) => ({ lambda, error: fits[i]?.leaveOneOutError ?? null })),
    ...originalScale(best, standardised),
    rows: expectations(best, s, relative),
    residualStandardError: s,
    effectiveParameters,
    ...explained(best, y, weights),
  };
}

function assertRows({ y, weights, covariates, leastRows = covariates.length + 3 }: RidgeInput): void {
  if (y.length < leastRows) throw new Error(`missing rows: ${y.length} of at least ${leastRows} for a regression`);
  if (weights.length !== y.length) throw new Error(`invalid weights: ${weights.length} for ${y.length} rows`);
  const bad = weights.findIndex(weight => !(weight > 0 && Number.isFinite(weight)));
  if (bad >= 0) throw new Error(`invalid weight: ${weights[bad]} in row ${bad}, expected above 0`);
  const wrong = y.findIndex(value => !Number.isFinite(value));
  if (wrong >= 0) throw new Error(`invalid outcome: ${y[wrong]} in row ${wrong}, leave the row out`);
}

function originalScale(
  { slopes, intercept }: RidgeFit,
  covariates: readonly StandardisedCovariate[],
): Pick<RidgeRegression, 'intercept' | 'coefficients'> {
  const coefficients = covariates.map(({ name, mean, deviation }, j) => {
    return { name, standardised: slopes[j]!, original: slopes[j]! / deviation, mean, deviation };
  });
  return {
    intercept: coefficients.reduce((sum, { original, mean }) => sum - original * mean, intercept),
    coefficients,
  };
}

const expectations = ({ leaveOneOut, leverage, fitted }: RidgeFit, s: number, relative: number[]): Expectation[] =>
  leaveOneOut.map((expected, i) => {
    const half = Z95 * s * Math.sqrt(relative[i]! / (1 - leverage[i]!));
    return { expected, lower: expected - half, upper: expected + half, leverage: leverage[i]!, fitted: fitted[i]! };
  });

function explained(
  { fitted, leaveOneOutError }: RidgeFit,
  y: readonly number[],
  weights: readonly number[],
): Pick<RidgeRegression, 'rSquared' | 'leaveOneOutRSquared'> {
  const mean = weights.reduce((sum, weight, i) => sum + weight * y[i]!, 0);
  const around = (centre: (i: number) => number): number =>
    weights.reduce((sum, weight, i) => sum + weight * (y[i]! - centre(i)) ** 2, 0);
  const total = around(() => mean);
  if (!(total > 0)) return { rSquared: 0, leaveOneOutRSquared: 0 };
  return { rSquared: 1 - around(i => fitted[i]!) / total, leaveOneOutRSquared: 1 - leaveOneOutError / total };
}
