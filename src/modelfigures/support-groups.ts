import { joinedPart } from './reform.ts';
import type { Series } from './series.ts';
import { partOf } from './share-process.ts';
import { fullTimePersons, fullTimePersonsOf } from './stock.ts';
import type { World } from './world.ts';

/** Benefits that are told apart for people under 30. */
export const YOUNG_BENEFITS = ['ADP', 'KTH', 'UDH', 'SHO'] as const;

/** Full-time persons under 30 on one of {@link YOUNG_BENEFITS}. */
export const youngFullTime = (world: World, benefit: string): Series =>
  joinedPart(world, benefit, { id: 'young', level: 0.15, whole: fullTimePersons });

/** Full-time persons on insurance benefit or on the assistance benefits together, by origin: Danish, western, non-western. */
export const supportByOrigin = (world: World, benefits: 'ADP' | 'assistance'): readonly Series[] =>
  world.memo(`origin/${benefits}`, () =>
    benefits === 'ADP'
      ? byOrigin(world, 'ADP', fullTimePersons(world, 'ADP'))
      : byOrigin(world, 'CASH', fullTimePersonsOf(world, ['KTH', 'UDH', 'SHO', 'CASH'])),
  );

function byOrigin(world: World, benefit: 'ADP' | 'CASH', whole: Series): readonly Series[] {
  const part = (origin: string, byUnemployment: number): Series =>
    partOf(world, { id: `origin/${benefit}/${origin}`, byUnemployment, level: 0.25, noise: 0.04 }, whole);
  const [western, nonwestern] = [part('western', 0.1), part('nonwestern', 0.5)];
  return [whole.map((value, place) => Math.max(0, value - western[place]! - nonwestern[place]!)), western, nonwestern];
}
