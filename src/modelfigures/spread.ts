import { deviation } from './deviation.ts';
import { areas, COUNTRY, FIRST_MUNICIPALITY, UNKNOWN } from './geography.ts';
import { addUp, at, emptySeries, type Series } from './series.ts';
import { MONTHS } from './time-axis.ts';
import type { World } from './world.ts';

/** A national count spread on municipalities in proportion to a weight, each straying from it (logs). */
export interface SpreadProcess {
  readonly id: string;
  readonly path: Float64Array;
  readonly weight: Series;
  readonly level: number;
  readonly noise: number;
}

/** The count by area and month; the country is the path. */
export function spread(world: World, { id, path, weight, level, noise }: SpreadProcess): Series {
  const series = emptySeries();
  for (let area = FIRST_MUNICIPALITY; area < UNKNOWN; area += 1) {
    const off = deviation(world.seed, `spread/${id}/${areas[area]!.id}`, { level, drift: level / 5, noise });
    for (let month = 0; month < MONTHS; month += 1)
      series[at(area, month)] = weight[at(area, month)]! * Math.exp(off[month]!);
  }
  addUp(series);
  for (let month = 0; month < MONTHS; month += 1) {
    const scale = path[month]! / series[at(COUNTRY, month)]!;
    for (let area = FIRST_MUNICIPALITY; area < UNKNOWN; area += 1) series[at(area, month)]! *= scale;
  }
  return addUp(series);
}
