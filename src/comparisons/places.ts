import { areas } from '../codelists/area.ts';
import type { Indicator } from '../model/indicator.ts';
import { rankIntervals } from '../statistics/rank-interval.ts';
import type { Place } from './comparison.ts';
import type { Compared } from './headline.ts';
import { chanceOf, standardErrorOf } from './uncertainty.ts';

/** The municipalities in Danish alphabetical order: the order of equal places. */
export const municipalities: readonly string[] = areas.codes
  .filter(({ level }) => level === 'municipality')
  .sort((a, b) => new Intl.Collator('da').compare(a.name.da, b.name.da))
  .map(({ id }) => id);

/** Draws of the simulation and its seed, fixed so that every build gives the same intervals. */
const DRAWS = 400;
const SEED = 20050601;

/**
 * Places of the municipalities (in their order) by an indicator's figures, best first, with the interval chance gives
 * them. Null for all where more is neither better nor worse, or where chance is unknown; null for those not comparable.
 */
export function places(indicator: Indicator, figures: readonly (Compared | null)[]): (Place | null)[] {
  const { direction } = indicator;
  if (direction === 'neutral' || chanceOf(indicator) === 'unknown') return figures.map(() => null);
  const ranked = rankIntervals(
    figures.map(figure => ({
      value: figure && figure.value,
      standardError: figure ? standardErrorOf(indicator, figure) : 0,
    })),
    { direction, draws: DRAWS, seed: SEED },
  );
  return ranked.map(
    place => place && { rank: place.rank, lower: place.lower, upper: place.upper, of: place.of, third: place.third },
  );
}
