import { normalRandom } from '../../statistics/random.ts';
import { areas, FIRST_MUNICIPALITY, isSingle } from '../geography.ts';
import { keyedSeed } from '../keyed-seed.ts';
import { at } from '../series.ts';
import type { World } from '../world.ts';
import type { Cut } from './cut.ts';

/** Positions on the axis, first and last included. */
export interface Months {
  readonly first: number;
  readonly last: number;
}

/** The parts of a count of an area in some months, in the order of the cut's texts; not rounded. */
export type PartsOf = (area: number, months: Months) => readonly number[];

/** What is divided, and by what. */
export interface Division {
  /** Keys what is remembered. */
  readonly id: string;
  /** The count of an area that its parts add up to. */
  readonly total: (area: number, months: Months) => number;
  /** The parts of a single municipality. */
  readonly parts: PartsOf;
}

/**
 * The parts of a count in every area: those of a municipality as they are, those of a larger area in proportion to the
 * sums of its municipalities' parts. They always add up to the area's own count.
 */
export function partsIn(world: World, { id, total, parts }: Division): PartsOf {
  const known = world.memo(`cut/${id}`, () => new Map<string, readonly number[]>());
  const made: PartsOf = (area, months) => {
    const key = `${area} ${months.first} ${months.last}`;
    const before = known.get(key);
    if (before) return before;
    const all = isSingle(area)
      ? parts(area, months)
      : areas[area]!.members.map(k => made(FIRST_MUNICIPALITY + k, months)).reduce(addUp);
    const sum = all.reduce((one, other) => one + other, 0);
    const own = sum > 0 ? all.map(part => (part * total(area, months)) / sum) : all;
    known.set(key, own);
    return own;
  };
  return made;
}

const addUp = (some: readonly number[], others: readonly number[]): readonly number[] =>
  some.map((part, i) => part + others[i]!);

/** How much areas stray from the country's pattern of a breakdown; standard deviation in logs. */
const OWN_PATTERN = 0.12;

/** How a municipality's own pattern differs from the country's, part by part: factors that stay the same over time. */
export const ownPattern = (world: World, cut: Cut, key: string): ((area: number) => readonly number[]) => {
  const known = world.memo(`pattern/${key}/${cut.id}`, () => new Map<number, readonly number[]>());
  return area => {
    const before = known.get(area);
    if (before) return before;
    const random = normalRandom(keyedSeed(world.seed, `pattern/${key}/${cut.id}/${areas[area]!.id}`));
    const made = cut.texts.map(() => Math.exp(OWN_PATTERN * random()));
    known.set(area, made);
    return made;
  };
};

/** Residents of each part in the middle of some months, times a factor for each part and the area's own pattern. */
export function weighedResidents(
  world: World,
  cut: Cut,
  { key, factors }: { readonly key: string; readonly factors: readonly number[] },
): PartsOf {
  const residents = cut.residents(world);
  const own = ownPattern(world, cut, key);
  return (area, { first, last }) => {
    const pattern = own(area);
    const place = at(area, Math.floor((first + last) / 2));
    return residents.map((part, i) => part[place]! * factors[i]! * pattern[i]!);
  };
}
