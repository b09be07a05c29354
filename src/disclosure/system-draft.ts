import { claimOf } from './claims.ts';
import type { CellStore } from './cells.ts';

/** A system in the making. */
export interface SystemDraft {
  readonly unknownOf: Map<number | string, number>;
  readonly cells: number[];
  readonly low: number[];
  readonly high: number[];
  readonly start: number[];
  readonly unknowns: number[];
  readonly factors: number[];
  readonly from: number[];
  readonly to: number[];
  readonly origin: number[];
}

/** The unknown of a hidden cell, bounded by what is known of it beforehand. */
export function unknownOfCell(draft: SystemDraft, store: CellStore, cell: number): number {
  const found = draft.unknownOf.get(cell);
  if (found !== undefined) return found;
  const { low, high } = claimOf(store, cell);
  return addUnknown(draft, cell, [cell, low, high]);
}

/** A new unknown under a key. */
export function addUnknown(
  draft: SystemDraft,
  key: number | string,
  [cell, low, high]: readonly [number, number, number],
): number {
  const unknown = draft.cells.push(cell) - 1;
  draft.low.push(low);
  draft.high.push(high);
  draft.unknownOf.set(key, unknown);
  return unknown;
}

/** Closes the equation whose unknowns were pushed last. */
export function close(draft: SystemDraft, { from, to, origin }: { from: number; to: number; origin: number }): void {
  draft.from.push(from);
  draft.to.push(to);
  draft.origin.push(origin);
  draft.start.push(draft.unknowns.length);
}
