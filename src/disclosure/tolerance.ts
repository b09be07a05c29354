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
 * sum is believed as long as none contradicts it.
 */
export function tolerancesOf(store: CellStore, relations: Relations): Tolerance[] {
  const residuals = relations.kinds.map((): number[] => []);
  const outside = new Int32Array(relations.kinds.length);
  for (let sum = 0; sum < relations.kind.length; sum += 1) {
    const residual = residualOf(store, relations, sum);
    if (residual === null) continue;
    const kind = relations.kind[sum]!;
    residuals[kind]!.push(residual.value);
    const below = residual.value < -residual.half - 1e-6;
    const above = residual.value > residual.half + 1e-6 && relations.kinds[kind]!.rule === 'sum';
    if (below || above) outside[kind]! += 1;
  }
  return residuals.map((values, kind) => {
    if (values.length < ENOUGH) {
      const holds = outside[kind] === 0;
      return { complete: values.length, low: -Infinity, high: Infinity, asExpected: true, holds };
    }
    const sorted = Float64Array.from(values).sort();
    const cut = Math.floor(sorted.length * OUTER);
    const asExpected = outside[kind]! <= 2 * cut;
    return {
      complete: values.length,
      low: sorted[cut]!,
      high: sorted[sorted.length - 1 - cut]!,
      asExpected,
      holds: true,
    };
  });
}

/** The distance from 0 of a sum told in full, and how far rounding can take it; null where a cell is hidden or lacks. */
function residualOf(store: CellStore, { start, cells, factors, partial }: Relations, sum: number) {
  if (partial[sum]) return null;
  let [value, half] = [0, 0];
  for (let i = start[sum]!; i < start[sum + 1]!; i += 1) {
    const cell = cells[i]!;
    if (store.hidden[cell]) return null;
    value += factors[i]! * store.value[cell]!;
    half += Math.abs(factors[i]!) * store.half[cell]!;
  }
  return Number.isNaN(value) ? null : { value, half };
}

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
  const to = asExpected && rule === 'sum' ? Math.min(half, high) : high;
  return [partial ? -Infinity : from, to];
}
