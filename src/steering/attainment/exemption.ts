import type { PublishedExemption } from '../../package/goal-types.ts';

/** Figures to be placed: the area's own, those of its cluster without it, and those of all municipalities with it. */
export interface ExemptionInput {
  readonly year: number;
  readonly direction: 'lower' | 'higher';
  readonly own: number | null;
  readonly cluster: readonly number[];
  readonly country: readonly number[];
}

/** Fewest members of a cluster with a figure that a place among them says something. */
const LEAST_MEMBERS = 4;

/**
 * Whether an area is so good on a goal that it needs no special focus on it (intet særskilt fokus nødvendigt): in the best
 * third of its cluster and of the country. Null where it has no figure or no cluster. Source: the remarks on the law
 * ("Ad 4"); the thirds are ours, floor(3 · (rank − 1) / n) = 0.
 */
export function exemption({ year, direction, own, cluster, country }: ExemptionInput): PublishedExemption | null {
  if (own === null || cluster.length < LEAST_MEMBERS) return null;
  const rankIn = (others: readonly number[]): number =>
    1 + others.filter(value => (direction === 'lower' ? value < own : value > own)).length;
  const [clusterOf, countryOf] = [cluster.length + 1, country.length];
  const [clusterRank, countryRank] = [rankIn(cluster), rankIn(country)];
  return {
    exempt: isBestThird(clusterRank, clusterOf) && isBestThird(countryRank, countryOf),
    year,
    country_rank: countryRank,
    country_of: countryOf,
    cluster_rank: clusterRank,
    cluster_of: clusterOf,
  };
}

const isBestThird = (rank: number, of: number): boolean => Math.floor((3 * (rank - 1)) / of) === 0;
