import { residentsOfAges } from './population.ts';
import type { Series } from './series.ts';
import { partOf } from './share-process.ts';
import type { World } from './world.ts';

/** Of those of western and of non-western origin, the part born abroad. */
const IMMIGRANTS = { western: 0.93, nonwestern: 0.8 } as const;

/**
 * Residents of 16–66 years by origin: Danish, immigrants from western and from non-western countries, their descendants in
 * the same order.
 */
export const originPopulation = (world: World): readonly Series[] => world.memo('origins', () => origins(world));

function origins(world: World): readonly Series[] {
  const all = residentsOfAges(world);
  const part = (
    id: 'western' | 'nonwestern',
    byUnemployment: number,
    byGroup: readonly [number, number, number, number, number],
  ) => partOf(world, { id, byUnemployment, byGroup, level: 0.16, drift: 0.01, noise: 0.001 }, all);
  const western = part('western', 0.1, [0.4, 0.05, -0.05, -0.2, -0.05]);
  const nonwestern = part('nonwestern', 0.9, [0.45, 0.3, 0.05, -0.4, -0.35]);
  return [
    all.map((value, place) => value - western[place]! - nonwestern[place]!),
    western.map(value => value * IMMIGRANTS.western),
    nonwestern.map(value => value * IMMIGRANTS.nonwestern),
    western.map(value => value * (1 - IMMIGRANTS.western)),
    nonwestern.map(value => value * (1 - IMMIGRANTS.nonwestern)),
  ];
}
