import { residents, residentsOfAges } from './population.ts';
import { percent } from './ratio.ts';
import { mapSeries, type Series } from './series.ts';
import { partOf, type ShareProcess } from './share-process.ts';
import type { World } from './world.ts';

/** Persons in an ordinary household or dwelling. */
const HOUSEHOLD = 2.15;
/** Number of the age bands 25–29 and 60–64 among the calibrated ones. */
const FROM_25 = 2;
const TO_64 = 9;

/** Residents of 25–64 years. */
export const adults = (world: World): Series => residentsOfAges(world, FROM_25, TO_64);
const working = (world: World): Series => residentsOfAges(world, 0, TO_64);
/** Households; as many dwellings are occupied. */
export const households = (world: World): Series =>
  world.memo('households', () => residents(world).map(value => value / HOUSEHOLD));

/** A share that hardly moves from month to month. */
const steady =
  (process: ShareProcess, wholeOf: (world: World) => Series) =>
  (world: World): Series =>
    world.memo(`steady/${process.id}`, () => partOf(world, { drift: 0.01, noise: 0.001, ...process }, wholeOf(world)));

/** Residents of 16–64 years in employment. */
export const employed = steady(
  { id: 'employment-rate', byUnemployment: -0.35, byGroup: [0, -0.05, 0.02, 0.12, -0.05], level: 0.08 },
  working,
);
/** Employed residents in one industry; `byGroup` says where the industry is strong, in logits. */
export const inIndustry = (id: string, byGroup: NonNullable<ShareProcess['byGroup']>) =>
  steady({ id: `employed-in/${id}`, byGroup, level: 0.16 }, employed);

/** Residents of 25–64 years without a vocational or higher education. */
export const unskilled = steady(
  { id: 'unskilled', byUnemployment: 0.2, byGroup: [-0.35, -0.12, 0.12, 0.04, 0.24], level: 0.1 },
  adults,
);
/** Households of one adult living alone. */
export const alone = steady(
  { id: 'single-households', byUnemployment: 0.15, byGroup: [0.25, 0.15, 0, -0.15, 0], level: 0.08 },
  households,
);
/** Dwellings let to tenants. */
export const rented = steady(
  { id: 'rented', byUnemployment: 0.7, byGroup: [0.3, 0.25, 0.02, -0.25, -0.3], level: 0.12 },
  households,
);

/** Employed in per cent of residents of 16–64 years. */
export const employmentRate = (world: World): Series => {
  const [jobs, all] = [employed(world), working(world)];
  return mapSeries(place => percent(jobs[place]!, all[place]!) ?? 0);
};
