import { deviation } from './deviation.ts';
import { areas, FIRST_MUNICIPALITY, UNKNOWN } from './geography.ts';
import { monthlyPath } from './monthly-path.ts';
import { nationalLevels } from './national-series.ts';
import { addUp, at, emptySeries, type Series } from './series.ts';
import { MONTHS } from './time-axis.ts';
import type { World } from './world.ts';

/** A mean over cases and how areas stray from the national one, in logs. */
export interface MeanProcess {
  /** Key in `national-series.csv`; also keys the random numbers. */
  readonly id: string;
  readonly level: number;
  readonly noise: number;
}

/** Sums behind a mean: cases × the area's mean, so that an area's mean is its sum divided by its cases. */
export function sumsOf(world: World, { id, level, noise }: MeanProcess, cases: Series): Series {
  const path = monthlyPath(nationalLevels(world, id));
  const sums = emptySeries();
  for (let area = FIRST_MUNICIPALITY; area <= UNKNOWN; area += 1) {
    const straying = { level, drift: level / 4, noise };
    const off = deviation(world.seed, `mean/${id}/${areas[area]!.id}`, straying);
    for (let month = 0; month < MONTHS; month += 1) {
      sums[at(area, month)] = cases[at(area, month)]! * path[month]! * Math.exp(off[month]!);
    }
  }
  return addUp(sums);
}
