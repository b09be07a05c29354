import type { CellColumn, CellStore } from './cells.ts';
import { HIDDEN } from './cells.ts';

/** What is known of a hidden cell beforehand, and what must still be possible when everything told is put together. */
export interface Claim {
  /** Bounds that the reason for hiding gives away to those who know the rule. */
  readonly low: number;
  readonly high: number;
  /** Figures that must stay possible; NaN where only the width counts. */
  readonly mustLow: number;
  readonly mustHigh: number;
  /** Least distance between the bounds that anybody can work out. */
  readonly width: number;
}

/** Column of a cell. */
export function columnOf({ columns }: Pick<CellStore, 'columns'>, cell: number): CellColumn {
  let [low, high] = [0, columns.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (columns[middle]!.base <= cell) low = middle;
    else high = middle - 1;
  }
  return columns[low]!;
}

/**
 * The claim on a hidden cell. The attacker is taken to know which cells were hidden first, as the publisher's own tables
 * show most of them: such a count is below the threshold, and every count from 1 up to it must stay possible. Any other
 * hidden cell must leave at least two whole numbers.
 */
export function claimOf(store: CellStore, cell: number): Claim {
  const { threshold, zeros, kind } = columnOf(store, cell);
  const least = zeros ? 1 : 0;
  const reason = store.hidden[cell]!;
  const free = { low: 0, high: Infinity, mustLow: NaN, mustHigh: NaN, width: 1 };
  if (reason === HIDDEN.MONEY) return { ...free, high: threshold, width: threshold / 2 };
  if (kind !== 'amount' && (reason === HIDDEN.PUBLISHER || reason === HIDDEN.SMALL)) {
    return { low: least, high: threshold - 1, mustLow: 1, mustHigh: threshold - 1, width: 0 };
  }
  const whole = reason === HIDDEN.COMPLEMENT ? store.wholes.get(cell) : undefined;
  if (whole === undefined || store.hidden[whole]) return free;
  const all = store.value[whole]!;
  return { low: all - threshold + 1, high: all, mustLow: all - threshold + 1, mustHigh: all - 1, width: 0 };
}
