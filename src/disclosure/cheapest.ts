import { columnOf } from './claims.ts';
import { HIDDEN } from './cells.ts';
import { hide } from './hide.ts';
import type { SumsOfCell } from './sums-of-cells.ts';
import type { Known } from './system.ts';

/** Hides the cheapest cell of the first of the sums that has one to hide. The hidden cell; -1 where none has. */
export function hideOneMore(
  { store, relations }: Pick<Known, 'store' | 'relations'>,
  places: SumsOfCell,
  sums: Iterable<number>,
): number {
  for (const sum of sums) {
    for (const least of [2, 1, 0]) {
      const found = cheapest({ store, relations }, places, { sum, least });
      if (found < 0) continue;
      hide(store, found, HIDDEN.SECOND);
      return found;
    }
  }
  return -1;
}

/** What a total costs more than a part. */
const TOTAL_COST = 12;
/** What a sum costs in which the cell would be the only one hidden, so that another must follow. */
const ALONE_COST = 5;
/** What a sum is worth in which another cell is hidden already. */
const SHARED_WORTH = 1;

/**
 * The cheapest told cell of a sum. A figure just above the threshold would narrow the others down to what is left of it,
 * so that with `least` 2 it must be well above, with 1 at the threshold at least, and with 0 it may be any.
 */
function cheapest(
  known: Pick<Known, 'store' | 'relations'>,
  places: SumsOfCell,
  { sum, least: times }: { sum: number; least: number },
): number {
  const { store, relations } = known;
  const { start, cells, factors } = relations;
  let [best, least] = [-1, Infinity];
  for (let i = start[sum]!; i < start[sum + 1]!; i += 1) {
    const cell = cells[i]!;
    if (store.hidden[cell] || store.value[cell]! < leastValue(columnOf(store, cell).threshold, times)) continue;
    let cost = Math.log2(1 + store.value[cell]!) + (factors[i]! < 0 ? TOTAL_COST : 0);
    for (let p = places.start[cell]!; p < places.start[cell + 1]!; p += 1) {
      cost += hasHidden(known, places.sums[p]!) ? -SHARED_WORTH : ALONE_COST;
    }
    if (cost < least) [best, least] = [cell, cost];
  }
  return best;
}

function hasHidden({ store, relations }: Pick<Known, 'store' | 'relations'>, sum: number): boolean {
  for (let i = relations.start[sum]!; i < relations.start[sum + 1]!; i += 1) {
    if (store.hidden[relations.cells[i]!]) return true;
  }
  return false;
}

/** 2 × threshold − 1, the threshold, or 0. */
const leastValue = (threshold: number, times: number): number => (times === 0 ? 0 : times * threshold + 1 - times);
