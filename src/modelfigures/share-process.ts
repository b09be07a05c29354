import { deviation } from './deviation.ts';
import { areas, COUNTRY, FIRST_MUNICIPALITY, municipalityGroups, UNKNOWN } from './geography.ts';
import { monthlyPath } from './monthly-path.ts';
import { calibrationOf, unemploymentDistance } from './municipal-calibration.ts';
import { nationalLevels } from './national-series.ts';
import { addUp, at, emptySeries, type Series } from './series.ts';
import { MONTHS } from './time-axis.ts';
import type { World } from './world.ts';

/** How a national share, yearly in per cent, is spread on areas and months. Scale of the numbers: logits. */
export interface ShareProcess {
  /** Key in `national-series.csv`; also keys the random numbers. */
  readonly id: string;
  /** Key of the random numbers where several shares must stray together. */
  readonly together?: string;
  readonly season?: readonly number[];
  /** Change of the logit for each log of unemployment above the ordinary. */
  readonly byUnemployment?: number;
  /** Level by municipality group (capital, large city, provincial, commuter, rural), in logits. */
  readonly byGroup?: readonly [number, number, number, number, number];
  /** Change of the logit for each log of the area's seasonality. */
  readonly bySeasonality?: number;
  /** Standard deviations: own level of a municipality, its drift in a year, its months. */
  readonly level: number;
  readonly drift?: number;
  readonly noise?: number;
}

const logit = (share: number): number => Math.log(share / (1 - share));
const expit = (value: number): number => 1 / (1 + Math.exp(-value));
/** Share of pure chance let into small counts; a municipality's months are less random than coin tosses. */
const CHANCE = 0.4;

/** Month to month, the whole country's share is a little uneven; standard deviation in logits. */
const UNEVEN = 0.02;

/** Mean of a series' months that are not zero. */
function usualSize(series: Series, area: number): number {
  const months = series.subarray(at(area, 0), at(area, 0) + MONTHS).filter(value => value > 0);
  return months.length === 0 ? 1 : months.reduce((sum, value) => sum + value, 0) / months.length;
}

/** The count that a share is of, and the share's usual size. */
interface Cases {
  readonly whole: Series;
  readonly usual: number;
}

function strays(world: World, process: ShareProcess, { whole, usual }: Cases): readonly Float64Array[] {
  const distance = unemploymentDistance(world);
  return areas.slice(FIRST_MUNICIPALITY, UNKNOWN + 1).map(({ id }, k) => {
    const cases = Math.max(1, usualSize(whole, FIRST_MUNICIPALITY + k) * usual * (1 - usual));
    const noise = Math.sqrt((process.noise ?? 0.04) ** 2 + CHANCE / cases);
    const seasonality = Math.log(calibrationOf(world)[k]?.seasonality ?? 1);
    const own =
      (process.byUnemployment ?? 0) * (distance[k] ?? 0) +
      (process.bySeasonality ?? 0) * seasonality +
      (process.byGroup?.[municipalityGroups[k] ?? 0] ?? 0);
    const key = `share/${process.together ?? process.id}/${id}`;
    const straying = { level: process.level, drift: process.drift ?? process.level / 4, noise };
    return deviation(world.seed, key, straying).map(value => own + value);
  });
}

/**
 * The part of a count that has a property: in every area the national share moved by the area's own deviation, so that
 * the country's share is the calibrated one. Same unit as `whole`.
 */
export function partOf(world: World, process: ShareProcess, whole: Series): Series {
  const levels = nationalLevels(world, process.id);
  const path = monthlyPath(levels, process.season ? { season: process.season } : {});
  const usual = path.reduce((sum, value) => sum + value, 0) / MONTHS / 100;
  const off = strays(world, process, { whole, usual });
  const uneven = deviation(world.seed, `share/${process.together ?? process.id}`, {
    level: 0,
    drift: 0,
    noise: UNEVEN,
  });
  const part = emptySeries();
  for (let month = 0; month < MONTHS; month += 1) {
    const target = expit(logit(Math.min(0.995, Math.max(0.0005, path[month]! / 100))) + uneven[month]!);
    const total = whole[at(COUNTRY, month)]!;
    if (total === 0) continue;
    let base = logit(target);
    for (let round = 0; round < 3; round += 1) {
      let sum = 0;
      off.forEach((of, k) => {
        const place = at(FIRST_MUNICIPALITY + k, month);
        sum += part[place] = whole[place]! * expit(base + of[month]!);
      });
      base += logit(target) - logit(Math.min(0.9999, Math.max(0.00001, sum / total)));
    }
  }
  return addUp(part);
}
