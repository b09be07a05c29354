import type { CellStore } from './cells.ts';
import type { Relations } from './relations.ts';

/** How far the sums of one kind lie from 0 where everything is told. */
export interface Tolerance {
  /** Sums told in full. */
  readonly complete: number;
  /** Between which bounds all but the outermost two in a thousand of them lie. */
  readonly low: number;
  readonly high: number;
  /** True where they lie no further off than rounding, or a person counted twice, takes them. */
  readonly asExpected: boolean;
  /** False where the parts do not make the total, so that nothing follows from a sum of this kind. */
  readonly holds: boolean;
}

/** Fewest sums told in full from which an attacker learns how far sums lie from 0. */
const ENOUGH = 100;
/** Share of the sums told in full that lie outside the bounds on each side. */
const OUTER = 0.001;

/**
 * What an attacker learns from the sums that are told in full: how far parts lie from totals. With few of them, a kind of
 * sum is believed as long as none contradicts it, and parts to overlap no more than they are seen to. With `before`, only
 * the kinds named are learnt anew.
 */
export function tolerancesOf(
  store: CellStore,
  relations: Relations,
  anew?: { readonly before: readonly Tolerance[]; readonly kinds: ReadonlySet<number> },
): Tolerance[] {
  const tolerances: Tolerance[] = [];
  const { kind } = relations;
  let sum = 0;
  for (let own = 0; own < relations.kinds.length; own += 1) {
    const first = sum;
    while (sum < kind.length && kind[sum] === own) sum += 1;
    const kept = anew && !anew.kinds.has(own) ? anew.before[own] : undefined;
    tolerances.push(kept ?? toleranceOf(store, relations, [first, sum]));
  }
  return tolerances;
}

/** The tolerance of the sums of one kind, from the first to before the last place. */
function toleranceOf(store: CellStore, relations: Relations, [first, end]: readonly [number, number]): Tolerance {
  const residuals = new Float64Array(end - first);
  let [complete, outside] = [0, 0];
  for (let sum = first; sum < end; sum += 1) {
    const half = residualOf(store, relations, { sum, into: residuals, at: complete });
    if (half < 0) continue;
    const value = residuals[complete]!;
    complete += 1;
    const overlap = relations.kinds[relations.kind[sum]!]!.rule === 'overlap';
    if (value < -half - 1e-6 || (value > half + 1e-6 && !overlap)) outside += 1;
  }
  if (complete < ENOUGH) {
    const seen = residuals.subarray(0, complete).reduce((most, value) => Math.max(most, value), 0);
    const high = relations.kinds[relations.kind[first]!]?.rule === 'overlap' ? seen : Infinity;
    return { complete, low: -Infinity, high, asExpected: true, holds: outside === 0 };
  }
  const sorted = residuals.subarray(0, complete).sort();
  const cut = Math.floor(complete * OUTER);
  const [low, high] = [sorted[cut]!, sorted[complete - 1 - cut]!];
  return { complete, low, high, asExpected: outside <= 2 * cut, holds: true };
}

/** Writes down how far a sum told in full lies from 0; how far rounding can take it, -1 where a cell is hidden or lacks. */
function residualOf(
  { hidden, value, half }: CellStore,
  { start, cells, factors, partial }: Relations,
  { sum, into, at }: { sum: number; into: Float64Array; at: number },
): number {
  if (partial[sum]) return -1;
  let [total, rounding] = [0, 0];
  for (let i = start[sum]!; i < start[sum + 1]!; i += 1) {
    const cell = cells[i]!;
    if (hidden[cell]) return -1;
    total += factors[i]! * value[cell]!;
    rounding += Math.abs(factors[i]!) * half[cell]!;
  }
  into[at] = total;
  return Number.isNaN(total) ? -1 : rounding;
}

/** A tolerance without what the sums told in full show, where they lie no further off than rounding takes them. */
export const roundingAlone = (own: Tolerance): Tolerance =>
  own.asExpected ? { ...own, low: -Infinity, high: Infinity } : own;

/**
 * Bounds of factor × figure summed over a sum's cells: what rounding allows, narrowed to what the sums told in full show;
 * the latter alone where those lie further off than rounding takes them.
 */
export function bandOf(
  { rule, partial }: { rule: 'sum' | 'overlap'; partial: boolean },
  half: number,
  { low, high, asExpected, holds }: Tolerance,
): readonly [number, number] {
  if (!holds) return [-Infinity, Infinity];
  const from = asExpected ? Math.max(-half, low) : low;
  const expected = rule === 'sum' ? Math.min(half, high) : Math.max(half, high);
  const to = asExpected ? expected : high;
  return [partial ? -Infinity : from, to];
}
