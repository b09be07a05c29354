/** A variable that explains, one number a row. */
export interface Covariate {
  readonly name: string;
  readonly values: readonly number[];
}

/** A covariate with weighted mean 0 and weighted variance 1, and the mean and deviation it had. */
export interface StandardisedCovariate extends Covariate {
  readonly mean: number;
  readonly deviation: number;
}

/**
 * Covariates brought to one scale; `weights` sum to 1. Throws `invalid covariate` where one is the same in all rows or
 * holds anything but finite numbers, since it then explains nothing or everything.
 */
export const standardisedCovariates = (
  covariates: readonly Covariate[],
  weights: readonly number[],
): StandardisedCovariate[] => covariates.map(covariate => standardised(covariate, weights));

function standardised({ name, values }: Covariate, weights: readonly number[]): StandardisedCovariate {
  if (values.length !== weights.length)
    throw new Error(`invalid covariate: "${name}" has ${values.length} values for ${weights.length} rows`);
  const wrong = values.findIndex(value => !Number.isFinite(value));
  if (wrong >= 0) throw new Error(`invalid covariate: "${name}" is ${values[wrong]} in row ${wrong}`);
  const mean = weights.reduce((sum, weight, i) => sum + weight * values[i]!, 0);
  const deviation = Math.sqrt(weights.reduce((sum, weight, i) => sum + weight * (values[i]! - mean) ** 2, 0));
  if (!(deviation > 1e-12 * Math.abs(mean)))
    throw new Error(`invalid covariate: "${name}" is the same in all rows, leave it out`);
  return { name, values: values.map(value => (value - mean) / deviation), mean, deviation };
}
