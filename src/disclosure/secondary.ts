import { hideOneMore } from './cheapest.ts';
import { behind, failuresOf } from './failures.ts';
import { propagate } from './propagate.ts';
import { sumsAround, type SumsOfCell } from './sums-of-cells.ts';
import { systemOf, type Known } from './system.ts';

/** Rounds of hiding before it is said that a cell cannot be protected; each round hides at least one cell more. */
const ROUNDS = 100;

/**
 * Hides further cells (complementary suppression) until none of the given hidden cells, nor any that hangs together with
 * them, can be told closer than its claim allows by going from equation to equation. In each sum that gives a cell away,
 * the cell that costs least information is hidden.
 */
export function hideSecond(known: Omit<Known, 'links'>, places: SumsOfCell, from: readonly number[]): void {
  let scope = sumsAround(known, places, from);
  for (let round = 0; round < ROUNDS && scope.length > 0; round += 1) {
    const system = systemOf({ ...known, links: [] }, scope);
    const bounds = propagate(system);
    const done = new Set<number>();
    const touched: number[] = [];
    for (const { cell, equation } of failuresOf(known.store, system, bounds)) {
      if (done.has(equation)) continue;
      done.add(equation);
      const sums = behind(system, bounds, equation).map(one => system.origin[one]!);
      const hidden = hideOneMore(known, places, sums);
      if (hidden >= 0) touched.push(cell, hidden);
    }
    scope = sumsAround(known, places, touched);
  }
}
