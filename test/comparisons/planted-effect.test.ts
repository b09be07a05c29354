import { describe, expect, it } from 'vitest';
import { nearClusters } from '../../src/comparisons/framework/fit-framework.ts';
import { clusterLens, expectedLens } from '../../src/comparisons/lens.ts';
import type { Compared } from '../../src/comparisons/headline.ts';
import { mgSygedagpenge } from '../../src/indicators/mg-sygedagpenge.ts';
import { STATUS } from '../../src/model/status.ts';
import { clusters } from '../../src/statistics/clusters.ts';
import { normalRandom } from '../../src/statistics/random.ts';
import { ridgeRegression } from '../../src/statistics/ridge-regression.ts';

const AREAS = 98;
const SEEDS = 200;
/** Level and spread of public support in all, per cent of the population. */
const [LEVEL, SPREAD] = [18, 0.6];

/** A country of 98 areas whose level follows four framework conditions; area 40 may be made worse than they let expect. */
function country(seed: number, worse: number): { population: number[]; share: number[]; covariates: number[][] } {
  const normal = normalRandom(seed);
  const covariates = Array.from({ length: 4 }, () => Array.from({ length: AREAS }, () => normal()));
  const population = Array.from({ length: AREAS }, () => Math.round(Math.exp(10 + 0.7 * normal())));
  population[40] = 30_000;
  const share = population.map((people, i) => {
    const expected = LEVEL + 1.5 * covariates[0]![i]! + covariates[1]![i]! - 0.5 * covariates[2]![i]!;
    const level = (expected + SPREAD * normal()) * (i === 40 ? 1 + worse : 1);
    return level + 100 * Math.sqrt((level / 100) * (1 - level / 100)) * (normal() / Math.sqrt(people));
  });
  return { population, share, covariates };
}

/** Areas that each lens calls worse. */
function found(seed: number, worse: number): { expected: number[]; cluster: number[] } {
  const { population, share, covariates } = country(seed, worse);
  const fit = ridgeRegression({
    y: share,
    weights: population,
    covariates: covariates.map((values, i) => ({ name: `c${i}`, values })),
  });
  const figures: Compared[] = share.map((value, i) => ({ value, denominator: population[i]!, status: STATUS.A }));
  const placed = population.map((weight, i) => ({ id: String(i), expected: fit.rows[i]!.expected, weight }));
  const nearest = clusters(placed);
  const near = nearClusters(placed, nearest, fit.residualStandardError / 3);
  const pooled = (members: readonly { id: string }[]): Compared => {
    const denominator = members.reduce((sum, { id }) => sum + population[Number(id)]!, 0);
    const value = members.reduce((sum, { id }) => sum + share[Number(id)]! * population[Number(id)]!, 0) / denominator;
    return { value, denominator, status: STATUS.A };
  };
  const flagged = (results: readonly ({ verdict: string | null } | null)[]) =>
    results.flatMap((result, i) => (result?.verdict && result.verdict !== 'no-clear-difference' ? [i] : []));
  return {
    expected: flagged(
      expectedLens(
        mgSygedagpenge,
        figures.map((own, i) => ({ own, expectation: fit.rows[i]! })),
      ),
    ),
    cluster: flagged(
      clusterLens(
        mgSygedagpenge,
        figures.map((own, i) => ({ own, reference: pooled(nearest[i]!.members), near: near.has(String(i)) })),
      ),
    ),
  };
}

const seeds = Array.from({ length: SEEDS }, (_, seed) => seed + 1);
const share = (hits: readonly boolean[]): number => hits.filter(Boolean).length / hits.length;
/** The stated rate and what 200 draws may be above it by chance (2.5 standard errors). */
const ALLOWED = 0.05 + 2.5 * Math.sqrt((0.05 * 0.95) / SEEDS);

describe('the lenses against areas like it', () => {
  it('find an area made 20 % worse than its expectation', () => {
    const results = seeds.map(seed => found(seed, 0.2));
    const expected = share(results.map(result => result.expected.includes(40)));
    const cluster = share(results.map(result => result.cluster.includes(40)));
    console.info(
      `planted effect found: expectation ${(100 * expected).toFixed(1)} %, cluster ${(100 * cluster).toFixed(1)} % of ${SEEDS}`,
    );
    expect(expected).toBeGreaterThan(0.8);
    expect(cluster).toBeGreaterThan(0.7);
  });

  it('raise a false alarm in at most the stated 5 % of countries without an effect', () => {
    const results = seeds.map(seed => found(seed, 0));
    const expected = share(results.map(result => result.expected.length > 0));
    const cluster = share(results.map(result => result.cluster.length > 0));
    console.info(
      `false alarms: expectation ${(100 * expected).toFixed(1)} %, cluster ${(100 * cluster).toFixed(1)} % of ${SEEDS}`,
    );
    expect(expected).toBeLessThanOrEqual(ALLOWED);
    expect(cluster).toBeLessThanOrEqual(ALLOWED);
  });
});
