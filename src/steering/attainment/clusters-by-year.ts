import type { Framework } from '../../comparisons/framework/fit-framework.ts';
import { modelFor } from '../../comparisons/framework/models.ts';

/** Municipalities with the same framework conditions as an area, for a target group, in the latest model up to a year. */
export type ClusterReader = (area: string, group: string, year: number) => readonly string[];

/** Reads clusters from the fitted framework models; none where no model is fitted up to that year. */
export function clusterReader({ fitted }: Framework): ClusterReader {
  return (area, group, year) => {
    const model = modelFor(group);
    const fit = fitted.filter(one => one.model === model && one.year <= year).at(-1);
    return fit?.clusters.get(area)?.members.map(({ id }) => id) ?? [];
  };
}
