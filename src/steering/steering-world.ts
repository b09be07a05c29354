import type { Comparison } from '../comparisons/comparison.ts';
import type { Freq } from '../model/period.ts';
import { clusterReader } from './attainment/clusters-by-year.ts';
import { figuresOf } from './figures/figures.ts';
import type { SteeringInput, SteeringWorld } from './steering-input.ts';

/** The readers that the parts of the steering cycle share. */
export function steeringWorld(input: SteeringInput): SteeringWorld {
  const figures = figuresOf(input.computed);
  const compared = new Map<string, Comparison>(input.comparisons.map(one => [keyOf(one), one]));
  const years = input.comparisons
    .filter(({ freq, value }) => freq === 'Y' && value !== null)
    .map(({ period }) => period);
  return {
    ...input,
    figures,
    clusterOf: clusterReader(input.framework),
    comparisonOf: ({ group, ...key }) => {
      const found = compared.get(keyOf(key));
      return found?.targetGroup === group ? found : null;
    },
    latestYear: years.length === 0 ? null : years.reduce((high, year) => Math.max(high, year), -Infinity),
  };
}

const keyOf = (one: {
  readonly area: string;
  readonly indicator: string;
  readonly freq: Freq;
  readonly period: number;
}) => `${one.area} ${one.indicator} ${one.freq} ${one.period}`;
