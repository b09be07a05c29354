import { describe, expect, it } from 'vitest';
import { standardisedCovariates } from '../../src/statistics/standardised-covariates.ts';

describe('standardisedCovariates', () => {
  it('gives weighted mean 0 and variance 1', () => {
    // Mean 0.25·2 + 0.75·6 = 5; variance 0.25·9 + 0.75·1 = 3.
    const [covariate] = standardisedCovariates([{ name: 'young', values: [2, 6] }], [0.25, 0.75]);
    expect(covariate).toMatchObject({ name: 'young', mean: 5, deviation: Math.sqrt(3) });
    expect(covariate!.values[0]).toBeCloseTo(-3 / Math.sqrt(3), 12);
    expect(covariate!.values[1]).toBeCloseTo(1 / Math.sqrt(3), 12);
  });

  it('refuses a covariate that explains nothing, is broken or too short', () => {
    const one = (values: number[]) => [{ name: 'young', values }];
    expect(() => standardisedCovariates(one([0.1, 0.1]), [0.3, 0.7])).toThrow('"young" is the same in all rows');
    expect(() => standardisedCovariates(one([1, NaN]), [0.5, 0.5])).toThrow(
      'invalid covariate: "young" is NaN in row 1',
    );
    expect(() => standardisedCovariates(one([1]), [0.5, 0.5])).toThrow('"young" has 1 values for 2 rows');
  });
});
