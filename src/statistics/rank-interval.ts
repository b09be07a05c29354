import type { Direction } from './direction.ts';
import { normalRandom } from './random.ts';

/** A value to be ranked with its standard error, in one unit; null or NaN for an area that takes no part. */
export interface RankedValue {
  readonly value: number | null;
  readonly standardError: number;
}

/** Place of an area among `of`, 1 the best, with the 95 % interval that chance alone could give it. */
export interface RankInterval {
  readonly rank: number;
  readonly of: number;
  readonly lower: number;
  readonly upper: number;
  /** 0 the best third, 1, 2: floor(3 × (rank − 1) / of). */
  readonly third: 0 | 1 | 2;
  /** Whether the simulated interval missed the rank and was widened to it. */
  readonly widened: boolean;
}

/** How areas are ranked. */
export interface RankRule {
  /** `lower`: the lowest value is best. */
  readonly direction: Exclude<Direction, 'neutral'>;
  /** Simulated draws, 1000 where left out. */
  readonly draws?: number;
  readonly seed?: number;
}

/**
 * Ranks in the order given, null for areas without a value; equal values keep that order (alphabetical, by the caller).
 * The interval is the middle 95 % of the ranks in draws of all values with their standard errors. A draw adds noise to
 * values that are noisy already, which pulls ranks to the middle; so the interval of an extreme area can miss its rank
 * and is then widened to it. Source of the method: Goldstein and Spiegelhalter (1996). Throws `invalid standard error`.
 */
export function rankIntervals(areas: readonly RankedValue[], rule: RankRule): (RankInterval | null)[] {
  const { direction, draws = 1000, seed = 1 } = rule;
  const sign = direction === 'lower' ? 1 : -1;
  const places = areas.flatMap(({ value }, i) => (value === null || Number.isNaN(value) ? [] : [i]));
  const values = places.map(i => sign * areas[i]!.value!);
  const errors = places.map(i => areas[i]!.standardError);
  const wrong = errors.findIndex(error => !(error >= 0 && Number.isFinite(error)));
  if (wrong >= 0)
    throw new Error(`invalid standard error: ${errors[wrong]} of area ${places[wrong]}, expected 0 or more`);
  const ranks = ranksOf(values);
  const simulated = simulate({ values, errors, ranks }, draws, noise(seed, values.length * draws));
  const result: (RankInterval | null)[] = areas.map(() => null);
  places.forEach((place, i) => {
    result[place] = intervalOf(ranks[i]!, simulated[i]!, draws);
  });
  return result;
}

/** Ranks from 1, lowest value first, equal values in the order given. */
function ranksOf(values: readonly number[]): number[] {
  const ranks = values.map(() => 0);
  values
    .map((_, i) => i)
    .sort((a, b) => values[a]! - values[b]!)
    .forEach((place, i) => (ranks[place] = i + 1));
  return ranks;
}

interface Ranked {
  readonly values: readonly number[];
  readonly errors: readonly number[];
  readonly ranks: readonly number[];
}

const drawnBefore = new Map<number, Float64Array>();

/** The first standard normal numbers of a seed; rankings share them, and they are drawn once. */
function noise(seed: number, length: number): Float64Array {
  const before = drawnBefore.get(seed);
  if (before && before.length >= length) return before;
  const random = normalRandom(seed);
  const drawn = Float64Array.from({ length }, random);
  drawnBefore.set(seed, drawn);
  return drawn;
}

/** How often each area had each rank: one count per area and rank. */
function simulate({ values, errors, ranks }: Ranked, draws: number, normal: Float64Array): Uint32Array[] {
  const times = values.map(() => new Uint32Array(values.length));
  const drawn = new Float64Array(values.length);
  const sorted = new Float64Array(values.length);
  // Areas stand by rank, so that exact values that tie stay in their order.
  const byRank = ranks.map((_, i) => i).sort((a, b) => ranks[a]! - ranks[b]!);
  for (let draw = 0; draw < draws; draw += 1) {
    const own = draw * values.length;
    byRank.forEach((area, i) => (drawn[i] = values[area]! + errors[area]! * normal[own + i]!));
    sorted.set(drawn);
    sorted.sort();
    let equal = 0;
    byRank.forEach((area, i) => {
      const first = firstPlace(sorted, drawn[i]!);
      equal = i > 0 && drawn[i] === drawn[i - 1] ? equal + 1 : 0;
      times[area]![first + equal]! += 1;
    });
  }
  return times;
}

/** Place of the first of the sorted numbers that is not below `value`. */
function firstPlace(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function intervalOf(rank: number, times: Uint32Array, draws: number): RankInterval {
  const of = times.length;
  const rankAt = (share: number): number => {
    let seen = 0;
    return times.findIndex(count => (seen += count) >= share * draws) + 1;
  };
  const [low, high] = [rankAt(0.025), rankAt(0.975)];
  const third = Math.floor((3 * (rank - 1)) / of) as 0 | 1 | 2;
  const widened = rank < low || rank > high;
  return { rank, of, lower: Math.min(low, rank), upper: Math.max(high, rank), third, widened };
}
