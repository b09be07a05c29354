import { claimOf } from './claims.ts';
import type { CellStore } from './cells.ts';
import type { RatioLink } from './ratio-links.ts';
import type { Relations } from './relations.ts';
import { bandOf, type Tolerance } from './tolerance.ts';

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

interface Draft {
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

/** The system of everything told about the hidden cells, or of the named sums alone. */
export function systemOf(known: Known, sums?: Iterable<number>): System {
  const draft: Draft = {
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

function unknownOfCell(draft: Draft, store: CellStore, cell: number): number {
  const found = draft.unknownOf.get(cell);
  if (found !== undefined) return found;
  const { low, high } = claimOf(store, cell);
  return addUnknown(draft, cell, [cell, low, high]);
}

function addUnknown(draft: Draft, key: number | string, [cell, low, high]: readonly [number, number, number]): number {
  const unknown = draft.cells.push(cell) - 1;
  draft.low.push(low);
  draft.high.push(high);
  draft.unknownOf.set(key, unknown);
  return unknown;
}

function close(draft: Draft, { from, to, origin }: { from: number; to: number; origin: number }): void {
  draft.from.push(from);
  draft.to.push(to);
  draft.origin.push(origin);
  draft.start.push(draft.unknowns.length);
}

function addSums(draft: Draft, { store, relations, tolerances }: Known, sums: Iterable<number>): void {
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
    const { rule } = kinds[kind[sum]!]!;
    const [from, to] = bandOf({ rule, partial: partial[sum] === 1 }, half, tolerances[kind[sum]!]!);
    if (from === -Infinity && to === Infinity) continue;
    for (let i = start[sum]!; i < start[sum + 1]!; i += 1) {
      if (!store.hidden[cells[i]!]) continue;
      draft.unknowns.push(unknownOfCell(draft, store, cells[i]!));
      draft.factors.push(factors[i]!);
    }
    close(draft, { from: from - value, to: to - value, origin: sum });
  }
}

interface RatioPass {
  readonly link: RatioLink;
  readonly origin: number;
  /** Ratios of hidden counts first, then the told rates that have a base in common with one of them. */
  readonly pass: 'hidden' | 'told';
}

/** A told ratio of a hidden count: part − ratio × whole is as far from 0 as the rounding of the ratio allows. */
function addRatios(draft: Draft, store: CellStore, { link, origin, pass }: RatioPass): void {
  const { table, ratio, part, whole, base, kind } = link;
  if (kind === 'mean' || !part) return;
  const shares = table.values[ratio]!;
  const rounding = 0.5 / 10 ** link.decimals / 100;
  for (let row = 0; row < table.rows; row += 1) {
    const [own, all, share] = [part[row]!, whole ? whole[row]! : -1, shares[row]! / 100];
    if (own < 0 || Number.isNaN(share) || (base === null && all < 0)) continue;
    const hidden = store.hidden[own]! > 0 || (all >= 0 && store.hidden[all]! > 0);
    if (hidden !== (pass === 'hidden')) continue;
    if (!hidden && (base === null || !draft.unknownOf.has(baseKey(link, row, base)))) continue;
    const off = { below: -(share + rounding), above: -(share - rounding), half: store.half[own]! };
    const bottom = base === null ? term(draft, store, all) : { unknown: baseOf(draft, link, row), value: 0 };
    addRatio(draft, { top: term(draft, store, own), bottom, off, origin });
  }
}

/** One base for every area and period, whatever is divided by it. */
const baseKey = ({ table }: RatioLink, row: number, base: string): string =>
  `${base} ${table.codes.ref_area?.[row]} ${table.freq} ${table.time[row]}`;

function baseOf(draft: Draft, link: RatioLink, row: number): number {
  const key = baseKey(link, row, link.base!);
  return draft.unknownOf.get(key) ?? addUnknown(draft, key, [-1, 0, Infinity]);
}

interface Term {
  readonly unknown: number;
  readonly value: number;
}

const term = (draft: Draft, store: CellStore, cell: number): Term =>
  store.hidden[cell]
    ? { unknown: unknownOfCell(draft, store, cell), value: 0 }
    : { unknown: -1, value: store.value[cell]! };

interface Ratio {
  readonly top: Term;
  readonly bottom: Term;
  readonly off: { readonly below: number; readonly above: number; readonly half: number };
  readonly origin: number;
}

/** Two equations: part − (share + rounding) × whole ≤ half and part − (share − rounding) × whole ≥ −half. */
function addRatio(draft: Draft, { top, bottom, off, origin }: Ratio): void {
  for (const side of ['below', 'above'] as const) {
    const value = top.value + off[side] * bottom.value;
    if (top.unknown >= 0) {
      draft.unknowns.push(top.unknown);
      draft.factors.push(1);
    }
    if (bottom.unknown >= 0) {
      draft.unknowns.push(bottom.unknown);
      draft.factors.push(off[side]);
    }
    const [from, to] = side === 'below' ? [-Infinity, off.half - value] : [-off.half - value, Infinity];
    close(draft, { from, to, origin });
  }
}
