import type { CellStore } from './cells.ts';
import { addRatios } from './ratio-equations.ts';
import type { RatioLink } from './ratio-links.ts';
import type { Relations } from './relations.ts';
import { close, unknownOfCell, type SystemDraft } from './system-draft.ts';
import { bandOf, roundingAlone, type Tolerance } from './tolerance.ts';

/** What an attacker can write down: unknowns with their bounds, and sums of factor × unknown within bounds. */
export interface System {
  /** The hidden cell behind each unknown; -1 for a base of rates that nobody publishes. */
  readonly cells: Int32Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** First place of each equation in `unknowns` and `factors`; one more at the end. */
  readonly start: Int32Array;
  readonly unknowns: Int32Array;
  readonly factors: Float64Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** What each equation rests on: the place of a sum in the relations, or -1 − the place of a ratio. */
  readonly origin: Int32Array;
}

/** What a system is made of. */
export interface Known {
  readonly store: CellStore;
  readonly relations: Relations;
  readonly tolerances: readonly Tolerance[];
  readonly links: readonly RatioLink[];
}

/** The system of everything told about the hidden cells, or of the named sums alone. */
export function systemOf(known: Known, sums?: Iterable<number>): System {
  const draft: SystemDraft = {
    unknownOf: new Map(),
    cells: [],
    low: [],
    high: [],
    start: [0],
    unknowns: [],
    factors: [],
    from: [],
    to: [],
    origin: [],
  };
  addSums(draft, known, sums ?? known.relations.kind.keys());
  for (const pass of ['hidden', 'told'] as const) {
    // Rates that are told matter only where a base in common is divided by elsewhere.
    if (pass === 'told' && !draft.cells.includes(-1)) break;
    known.links.forEach((link, place) => addRatios(draft, known.store, { link, origin: -1 - place, pass }));
  }
  return {
    cells: Int32Array.from(draft.cells),
    low: Float64Array.from(draft.low),
    high: Float64Array.from(draft.high),
    start: Int32Array.from(draft.start),
    unknowns: Int32Array.from(draft.unknowns),
    factors: Float64Array.from(draft.factors),
    from: Float64Array.from(draft.from),
    to: Float64Array.from(draft.to),
    origin: Int32Array.from(draft.origin),
  };
}

function addSums(draft: SystemDraft, { store, relations, tolerances }: Known, sums: Iterable<number>): void {
  const { start, cells, factors, kind, partial, kinds } = relations;
  for (const sum of sums) {
    let [value, half, hidden] = [0, 0, 0];
    for (let i = start[sum]!; i < start[sum + 1]!; i += 1) {
      const cell = cells[i]!;
      half += Math.abs(factors[i]!) * store.half[cell]!;
      if (store.hidden[cell]) hidden += 1;
      else value += factors[i]! * store.value[cell]!;
    }
    if (hidden === 0) continue;
    const own = { rule: kinds[kind[sum]!]!.rule, partial: partial[sum] === 1 };
    const tolerance = tolerances[kind[sum]!]!;
    const learnt = bandOf(own, half, tolerance);
    if (learnt[0] === -Infinity && learnt[1] === Infinity) continue;
    let [least, most] = [value, value];
    for (let i = start[sum]!; i < start[sum + 1]!; i += 1) {
      if (!store.hidden[cells[i]!]) continue;
      const [unknown, factor] = [unknownOfCell(draft, store, cells[i]!), factors[i]!];
      draft.unknowns.push(unknown);
      draft.factors.push(factor);
      const ends = [factor * draft.low[unknown]!, factor * draft.high[unknown]!] as const;
      least += Math.min(...ends);
      most += Math.max(...ends);
    }
    // A sum that its cells cannot meet lies further off than others of its kind: of it, only rounding is believed.
    const fits = least <= learnt[1] && most >= learnt[0];
    const [from, to] = fits ? learnt : bandOf(own, half, roundingAlone(tolerance));
    close(draft, { from: from - value, to: to - value, origin: sum });
  }
}
