import { claimOf } from './claims.ts';
import type { CellStore } from './cells.ts';
import type { Bounds } from './propagate.ts';
import type { System } from './system.ts';

/** A hidden cell that can be told closer than its claim allows, and the equation that last did so (-1: none alone). */
export interface Failure {
  readonly unknown: number;
  readonly cell: number;
  readonly equation: number;
  /** The equations that do so together, where no single one does. */
  readonly circle?: readonly number[];
}

/** The hidden cells whose bounds break their claim. */
export function failuresOf(store: CellStore, system: System, { low, high, lowBy, highBy }: Bounds): Failure[] {
  const failures: Failure[] = [];
  for (let unknown = 0; unknown < system.cells.length; unknown += 1) {
    const cell = system.cells[unknown]!;
    if (cell < 0) continue;
    const { mustLow, mustHigh, width } = claimOf(store, cell);
    const tooHigh = low[unknown]! > mustLow;
    const tooLow = high[unknown]! < mustHigh;
    if (!tooHigh && !tooLow && high[unknown]! - low[unknown]! >= width) continue;
    const equation = tooLow || (!tooHigh && highBy[unknown]! >= 0) ? highBy[unknown]! : lowBy[unknown]!;
    failures.push({ unknown, cell, equation });
  }
  return failures;
}

/** The equations that a bound rests on, the nearest first: its own, those behind the bounds of its unknowns, and so on. */
export function behind({ start, unknowns }: System, { lowBy, highBy }: Bounds, equation: number): number[] {
  const found = new Set(equation < 0 ? [] : [equation]);
  for (const one of found) {
    for (let i = start[one]!; i < start[one + 1]!; i += 1) {
      for (const by of [lowBy[unknowns[i]!]!, highBy[unknowns[i]!]!]) if (by >= 0) found.add(by);
    }
  }
  return [...found];
}
