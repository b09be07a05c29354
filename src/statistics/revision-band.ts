import { quantile } from './quantile.ts';

/** A period's figure when first published at an age, and what it came to be. */
export interface RevisedValue {
  /** Months from the end of the period to the first publication. */
  readonly age: number;
  readonly first: number;
  readonly later: number;
}

/** Revisions of one age, relative to the first figure: 0.02 is two percent up. */
export interface RevisionBand {
  readonly age: number;
  readonly pairs: number;
  readonly median: number;
  /** Ends of the middle 90 %. */
  readonly lower: number;
  readonly upper: number;
}

/**
 * How figures of each age were revised, youngest first: median and 90 % range of later / first − 1. Pairs whose first
 * figure is 0 have no relative revision and are left out; so are ages with fewer than `leastPairs` pairs.
 */
export function revisionBands(values: readonly RevisedValue[], leastPairs = 1): RevisionBand[] {
  const usable = values.filter(({ first }) => first !== 0);
  const ages = [...new Set(usable.map(({ age }) => age))].sort((a, b) => a - b);
  return ages.map(age => bandOf(age, usable)).filter(({ pairs }) => pairs >= leastPairs);
}

function bandOf(age: number, values: readonly RevisedValue[]): RevisionBand {
  const pairs = values.filter(value => value.age === age);
  const changes = pairs.map(({ first, later }) => later / first - 1);
  const at = (share: number): number => quantile(changes, share);
  return { age, pairs: pairs.length, median: at(0.5), lower: at(0.05), upper: at(0.95) };
}
