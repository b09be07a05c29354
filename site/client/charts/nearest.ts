import type { Place } from './move.ts';

/**
 * Number of the place nearest to a pointer; null where there are none. `weight` is how much more a step across counts
 * than one up or down: readers point at a period more than at a height.
 */
export function nearest(places: readonly Place[], pointer: Place, weight = 1): number | null {
  let best: number | null = null;
  let least = Infinity;
  places.forEach(({ x, y }, i) => {
    const distance = weight * weight * (x - pointer.x) ** 2 + (y - pointer.y) ** 2;
    if (distance < least) [best, least] = [i, distance];
  });
  return best;
}
