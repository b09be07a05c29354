import { claimOf, type Claim } from './claims.ts';
import type { CellStore } from './cells.ts';
import { programOf, type Component } from './components.ts';
import type { Solver } from './linear-program.ts';
import type { Bounds } from './propagate.ts';
import type { Failure } from './failures.ts';
import type { System } from './system.ts';

/** What the linear programs of some components showed. */
export interface Explored {
  readonly failures: readonly Failure[];
  /** Programs solved. */
  readonly solved: number;
  /** Components whose equations contradict each other, so that nothing follows from them together. */
  readonly contradicted: number;
}

/** What is explored. */
export interface Exploring {
  readonly store: CellStore;
  readonly system: System;
  readonly bounds: Bounds;
}

/** Unknowns that are put into one program: components do not touch each other, so that one program answers for many. */
const BATCH = 250;
/** Times that a batch is pushed in one direction before its components are looked at alone. */
const PUSHES = 3;

/**
 * Looks for points that show each claim of the components' hidden cells to hold: first of many components at once, by
 * pushing all open cells in one direction; then, of the components that leave some open, cell by cell, so that a cell
 * fails only where its own least or greatest figure breaks the claim.
 */
export function explore(given: Exploring, components: readonly Component[], solve: Solver): Explored {
  const failures: Failure[] = [];
  let [solved, contradicted] = [0, 0];
  for (const batch of batches(components)) {
    const together = probe(given, { parts: batch, singly: false }, solve);
    solved += together.solved;
    for (const part of batch) {
      if (together.open && !part.unknowns.some(unknown => together.open!.has(unknown))) continue;
      const alone = probe(given, { parts: [part], singly: true }, solve);
      solved += alone.solved;
      if (!alone.open) contradicted += 1;
      for (const unknown of alone.open ?? []) {
        failures.push({ unknown, cell: given.system.cells[unknown]!, equation: -1, circle: part.equations });
      }
    }
  }
  return { failures, solved, contradicted };
}

function batches(components: readonly Component[]): Component[][] {
  const made: Component[][] = [];
  let size = Infinity;
  for (const component of components) {
    if (size + component.unknowns.length > BATCH) {
      made.push([]);
      size = 0;
    }
    made.at(-1)!.push(component);
    size += component.unknowns.length;
  }
  return made;
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

interface Probe {
  readonly parts: readonly Component[];
  /** Also push cells one by one when pushing them together shows no more. */
  readonly singly: boolean;
}

/** Unknowns whose claim no point has shown to hold, and the programs solved; null where no point meets all equations. */
function probe(
  { store, system, bounds }: Exploring,
  { parts, singly }: Probe,
  solve: Solver,
): { open: ReadonlySet<number> | null; solved: number } {
  const unknowns = parts.flatMap(part => part.unknowns);
  const cells = unknowns.flatMap((unknown, column): Seen[] => {
    const cell = system.cells[unknown]!;
    return cell < 0 ? [] : [{ column, unknown, claim: claimOf(store, cell), low: Infinity, high: -Infinity }];
  });
  const program = solve(programOf(system, bounds, { unknowns, equations: parts.flatMap(part => part.equations) }));
  let solved = 0;
  const push = (side: 1 | -1, some: readonly Seen[]): boolean => {
    const costs = new Float64Array(unknowns.length);
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
      let before = Infinity;
      for (let pushes = 0; left.length > 0 && left.length < before; pushes += 1, left = open(side)) {
        if (!singly && pushes === PUSHES) break;
        before = left.length;
        if (!push(side, left)) return { open: null, solved };
      }
      for (const seen of singly ? left : []) if (open(side).includes(seen)) push(side, [seen]);
    }
  } finally {
    program.close();
  }
  return { open: new Set([...open(1), ...open(-1)].map(({ unknown }) => unknown)), solved };
}
