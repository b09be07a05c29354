import { normalRandom, uniformRandom } from '../statistics/random.ts';
import { areas, FIRST_MUNICIPALITY, UNKNOWN } from './geography.ts';
import { keyedSeed } from './keyed-seed.ts';
import { labourForce } from './labour-force.ts';
import { monthlyPath } from './monthly-path.ts';
import { nationalLevels } from './national-series.ts';
import { addUp, at, emptySeries, type Series } from './series.ts';
import { MONTHS } from './time-axis.ts';
import type { World } from './world.ts';

/** Notices of dismissal in the month: persons and the companies that gave them. */
export interface Notices {
  readonly persons: Series;
  readonly companies: Series;
}

/** Persons in an ordinary notice. */
const USUAL_NOTICE = 30;
/** How uneven the country's months are, in logs. */
const UNEVEN = 0.55;

/** Notices come in lumps: most small areas have none in most months, and one large company can make a month. */
export function notices(world: World): Notices {
  return world.memo('notices', () => {
    const force = labourForce(world);
    const path = monthlyPath(nationalLevels(world, 'notices'));
    const persons = emptySeries();
    const companies = emptySeries();
    const country = normalRandom(keyedSeed(world.seed, 'notices/country'));
    for (let month = 0; month < MONTHS; month += 1) {
      const national = path[month]! * Math.exp(UNEVEN * country() - UNEVEN ** 2 / 2);
      const happening = uniformRandom(keyedSeed(world.seed, `notices/${month}`));
      const lumpiness = normalRandom(keyedSeed(world.seed, `notices/${month}/size`));
      const lumps = areas.slice(FIRST_MUNICIPALITY, UNKNOWN).map((_, k) => {
        const size = force[at(FIRST_MUNICIPALITY + k, month)]!;
        const happens = happening() < Math.min(0.92, 0.04 + size / 60_000);
        const lump = size ** 0.8 * Math.exp(0.9 * lumpiness());
        return happens ? lump : 0;
      });
      const total = lumps.reduce((sum, lump) => sum + lump, 0);
      lumps.forEach((lump, k) => {
        const noticed = Math.round((national * lump) / total);
        persons[at(FIRST_MUNICIPALITY + k, month)] = noticed;
        companies[at(FIRST_MUNICIPALITY + k, month)] =
          noticed === 0 ? 0 : Math.max(1, Math.round(noticed / USUAL_NOTICE));
      });
    }
    return { persons: addUp(persons), companies: addUp(companies) };
  });
}
