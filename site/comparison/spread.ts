import { quantile } from '../../src/statistics/quantile.ts';
import type { Published } from '../published/published.ts';
import { remember } from '../published/remember.ts';
import { comparisonsOf } from './comparison-index.ts';

/** How the compared municipalities are spread on an indicator at its latest period. */
export interface Spread {
  readonly min: number;
  /** Quartiles. */
  readonly low: number;
  readonly high: number;
  readonly max: number;
  /** Null where the country has no figure. */
  readonly country: number | null;
  /** Municipalities the spread is made of. */
  readonly areas: number;
}

/** Fewest municipalities that a spread is told of. */
const LEAST_AREAS = 4;

/** The spread of the compared municipalities by indicator and frequency; worked out once for a version. */
export function spreadOf(published: Published, indicator: string, freq: string): Spread | null {
  const spreads = remember(published, 'spreads', () => spreadsOf(published));
  return spreads.get(`${indicator} ${freq}`) ?? null;
}

function spreadsOf(published: Published): Map<string, Spread> {
  const found = new Map<string, { values: number[]; country: number | null }>();
  for (const { id, level } of published.areas) {
    if (level !== 'municipality') continue;
    for (const { indicator, freq, value, excluded, country } of comparisonsOf(published, id)) {
      if (value === null || excluded !== null) continue;
      const key = `${indicator} ${freq}`;
      const own = found.get(key) ?? { values: [], country: null };
      own.values.push(value);
      found.set(key, { values: own.values, country: own.country ?? country?.reference ?? null });
    }
  }
  return new Map(
    [...found]
      .filter(([, { values }]) => values.length >= LEAST_AREAS)
      .map(([key, { values, country }]) => [
        key,
        {
          min: Math.min(...values),
          low: quantile(values, 0.25),
          high: quantile(values, 0.75),
          max: Math.max(...values),
          country,
          areas: values.length,
        },
      ]),
  );
}
