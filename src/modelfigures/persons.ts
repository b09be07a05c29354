import { benefitProcess } from './benefit-processes.ts';
import { deviation } from './deviation.ts';
import { areas, COUNTRY, isSingle } from './geography.ts';
import { at, mapSeries, addUp, type Series } from './series.ts';
import { fullTimePersons } from './stock.ts';
import { MONTHS } from './time-axis.ts';
import type { World } from './world.ts';

/** Persons counted in more than one municipality in a month, of all: why areas sum to more than the country. */
const COUNTED_TWICE = 0.00025;

/** Persons with at least one day on a benefit in the month. Areas sum to a little more than the country. */
export function persons(world: World, benefit: string): Series {
  return world.memo(`persons/${benefit}`, () => {
    const fte = fullTimePersons(world, benefit);
    const { personsPerFte } = benefitProcess(benefit);
    const extra = Math.log(personsPerFte - 1);
    const strays = areas.map(({ id }) =>
      deviation(world.seed, `persons/${benefit}/${id}`, { level: 0.08, drift: 0.01, noise: 0.06 }),
    );
    const series = mapSeries((place, area, month) =>
      !isSingle(area) ? 0 : fte[place]! * (1 + Math.exp(extra + strays[area]![month]!)),
    );
    addUp(series);
    for (let area = COUNTRY; area < areas.length; area += 1) {
      if (isSingle(area)) continue;
      const once = area === COUNTRY ? 1 - COUNTED_TWICE : 1 - COUNTED_TWICE / 2;
      for (let month = 0; month < MONTHS; month += 1) series[at(area, month)]! *= once;
    }
    return series;
  });
}
