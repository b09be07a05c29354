import type { BenefitProcess } from './benefit-process.ts';
import { benefitProcess } from './benefit-processes.ts';
import { deviation } from './deviation.ts';
import { areas, FIRST_MUNICIPALITY, municipalities, municipalityGroups, UNKNOWN } from './geography.ts';
import { labourForce } from './labour-force.ts';
import { monthlyPath } from './monthly-path.ts';
import { calibrationOf, unemploymentLevel } from './municipal-calibration.ts';
import { residentsOfAges } from './population.ts';
import { revision, REVISED_MONTHS } from './revision.ts';
import { addUp, at, emptySeries, sumSeries, type Series } from './series.ts';
import { MONTHS, monthAt, seasonAt } from './time-axis.ts';
import type { World } from './world.ts';

/** Full-time persons without a known municipality, of all. */
const UNKNOWN_SHARE = 0.0006;

/** Covid-19: how insured unemployment stood against the years' slope, month by month from {@link COVID_FROM}. */
const COVID: readonly number[] = [
  0.8, 0.8, 0.86, 1.12, 1.18, 1.12, 1.03, 0.98, 0.98, 0.98, 1.02, 1.12, 1.1, 1.12, 1.12, 1.1, 1.0, 0.94,
];
const COVID_FROM = '2020-01';

/** Month to month, the whole country's stock is a little uneven; standard deviation in logs. */
const UNEVEN = 0.006;

/** Months in which a benefit exists. */
const lifeOf = ({ from, to }: BenefitProcess): { readonly first: number; readonly last: number } => ({
  first: from === undefined ? 0 : monthAt(from),
  last: to === undefined ? MONTHS - 1 : monthAt(to),
});

/** A benefit's own national path, mean of each year as calibrated, also outside the months in which it exists. */
function ownPath(world: World, { id, season, cyclical }: BenefitProcess): Float64Array {
  const rows = world.calibration['national-stocks'].filter(({ benefit }) => benefit === id);
  if (rows.length === 0) throw new Error(`missing benefit: "${id}" in national-stocks.csv (expected a row a year)`);
  const start = monthAt(COVID_FROM);
  const shocks = new Map(cyclical ? COVID.map((factor, i) => [start + i, factor] as const) : []);
  const uneven = deviation(world.seed, `stock/${id}`, { level: 0, drift: 0, noise: UNEVEN });
  const path = monthlyPath(new Map(rows.map(({ year, fte }) => [year, fte])), { season, shocks });
  return path.map((value, month) => value * Math.exp(uneven[month]!));
}

/** A benefit's national full-time persons by month: its own path, or what other benefits leave of a whole. */
function nationalStock(world: World, process: BenefitProcess): Float64Array {
  if (!process.restOf) return ownPath(world, process);
  const { whole, parts } = process.restOf;
  const rest = ownPath(world, benefitProcess(whole));
  for (const part of parts.map(benefitProcess)) {
    const { first, last } = lifeOf(part);
    const path = ownPath(world, part);
    for (let month = first; month <= last; month += 1) rest[month]! -= path[month]!;
  }
  return rest;
}

/** What each municipality weighs in the national stock, by month, before scaling. */
function weightOf(world: World, process: BenefitProcess, { k, size }: { k: number; size: number }): Float64Array {
  const { id, season, byUnemployment, byGroup, bySeasonality, ownLevel, drift, cyclical } = process;
  const [code] = municipalities[k]!;
  const base = process.base === 'population' ? residentsOfAges(world) : labourForce(world);
  const noise = 0.012 + 0.45 / Math.sqrt(Math.max(2, size));
  const strayed = deviation(world.seed, `stock/${id}/${code}`, { level: ownLevel, drift, noise });
  const swing = cyclical ? calibrationOf(world)[k]!.seasonality - 1 : 0;
  const unemployment = unemploymentLevel(world, k);
  const level =
    byGroup[municipalityGroups[k]!]! + (bySeasonality ?? 0) * Math.log(calibrationOf(world)[k]!.seasonality);
  return strayed.map(
    (value, month) =>
      base[at(FIRST_MUNICIPALITY + k, month)]! *
      Math.exp(level + byUnemployment * unemployment[month]! + value) *
      season[seasonAt(month)]! ** swing,
  );
}

function finalStock(world: World, process: BenefitProcess): Series {
  const national = nationalStock(world, process);
  const base = process.base === 'population' ? residentsOfAges(world) : labourForce(world);
  const then = monthAt('2019-01');
  const usual = (k: number): number => (national[then]! * base[at(FIRST_MUNICIPALITY + k, then)]!) / base[at(0, then)]!;
  const weights = municipalities.map((_, k) => weightOf(world, process, { k, size: usual(k) }));
  const series = emptySeries();
  const { first, last } = lifeOf(process);
  for (let month = first; month <= last; month += 1) {
    const total = weights.reduce((sum, of) => sum + of[month]!, 0);
    const known = national[month]! * (1 - UNKNOWN_SHARE);
    weights.forEach((of, k) => (series[at(FIRST_MUNICIPALITY + k, month)] = (known * of[month]!) / total));
    series[at(UNKNOWN, month)] = national[month]! * UNKNOWN_SHARE;
  }
  return series;
}

/** Full-time persons on a benefit as the edition has them: the final figures less what later editions will change. */
export function fullTimePersons(world: World, benefit: string): Series {
  return world.memo(`stock/${benefit}`, () => {
    const series = finalStock(world, benefitProcess(benefit));
    for (let k = 0; k < municipalities.length; k += 1) {
      for (let age = 0; age < REVISED_MONTHS; age += 1) {
        const place = at(FIRST_MUNICIPALITY + k, world.last - age);
        const size = series[place]!;
        if (size === 0) continue;
        const key = `revision/${benefit}/${areas[FIRST_MUNICIPALITY + k]!.id}/${world.last - age}`;
        series[place] = Math.max(0, size + revision(world.seed, key, { age, size }));
      }
    }
    return addUp(series);
  });
}

/** Full-time persons on several benefits together. */
export const fullTimePersonsOf = (world: World, benefits: readonly string[]): Series =>
  world.memo(`stock/${benefits.join('+')}`, () => sumSeries(benefits.map(benefit => fullTimePersons(world, benefit))));
