import { claimOf, type Claim } from './claims.ts';
import type { CellStore } from './cells.ts';
import { programOf, type Component } from './components.ts';
import type { Solver } from './linear-program.ts';
import type { Bounds } from './propagate.ts';
import type { Failure } from './failures.ts';
import type { System } from './system.ts';

/** What the linear programs of one component showed. */
export interface Explored {
  readonly failures: readonly Failure[];
  /** Programs solved. */
  readonly solved: number;
  /** True where the equations of the component contradict each other, so that nothing follows from them together. */
  readonly contradicted: boolean;
}

const CLOSE = 1e-6;

/** A hidden cell of a component and what points have shown of it so far. */
interface Seen {
  readonly column: number;
  readonly unknown: number;
  readonly claim: Claim;
  low: number;
  high: number;
}

const lowIsMet = ({ claim, low, high }: Seen): boolean =>
  Number.isNaN(claim.mustLow) ? high - low >= claim.width - CLOSE : low <= claim.mustLow + CLOSE;
const highIsMet = ({ claim, low, high }: Seen): boolean =>
  Number.isNaN(claim.mustHigh) ? high - low >= claim.width - CLOSE : high >= claim.mustHigh - CLOSE;

/**
 * Looks for points of a component's program that show each claim of its hidden cells to hold: first by pushing all open
 * cells at once, then one by one, so that a cell fails only where its own least or greatest figure breaks the claim.
 */
export function explore(
  { store, system, bounds }: { store: CellStore; system: System; bounds: Bounds },
  component: Component,
  solve: Solver,
): Explored {
  const cells = component.unknowns.flatMap((unknown, column): Seen[] => {
    const cell = system.cells[unknown]!;
    return cell < 0 ? [] : [{ column, unknown, claim: claimOf(store, cell), low: Infinity, high: -Infinity }];
  });
  const program = solve(programOf(system, bounds, component));
  let solved = 0;
  const push = (side: 1 | -1, some: readonly Seen[]): boolean => {
    const costs = new Float64Array(component.unknowns.length);
    for (const { column } of some) costs[column] = side;
    const point = program.maximise(costs);
    solved += 1;
    if (!point) return false;
    for (const seen of cells) {
      seen.low = Math.min(seen.low, point[seen.column]!);
      seen.high = Math.max(seen.high, point[seen.column]!);
    }
    return true;
  };
  const open = (side: 1 | -1): Seen[] => cells.filter(seen => !(side === 1 ? highIsMet(seen) : lowIsMet(seen)));
  try {
    for (const side of [1, -1] as const) {
      let left = open(side);
      for (let before = Infinity; left.length > 0 && left.length < before; left = open(side)) {
        before = left.length;
        if (!push(side, left)) return { failures: [], solved, contradicted: true };
      }
      for (const seen of left) if (open(side).includes(seen)) push(side, [seen]);
    }
  } finally {
    program.close();
  }
  const failures = cells
    .filter(seen => !lowIsMet(seen) || !highIsMet(seen))
    .map(({ unknown }) => ({ unknown, cell: system.cells[unknown]!, equation: -1, circle: component.equations }));
  return { failures, solved, contradicted: false };
}
