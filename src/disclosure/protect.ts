import type { MeasureTable } from '../observations/measure-table.ts';
import { attack } from './audit.ts';
import { carry } from './carry.ts';
import { cellsOf, type CellStore } from './cells.ts';
import { hideOneMore } from './cheapest.ts';
import { hideFirst } from './first.ts';
import type { Solver } from './linear-program.ts';
import { marksOf, maskedTable, type Protected } from './mask.ts';
import { ratioLinks } from './ratio-links.ts';
import type { Relations } from './relations.ts';
import type { DisclosureRule } from './rules.ts';
import { hideSecond } from './secondary.ts';
import { sumsAround, sumsOfCells, type SumsOfCell } from './sums-of-cells.ts';
import { sumsOf } from './sums.ts';
import { systemOf, type Known } from './system.ts';
import { tolerancesOf, type Tolerance } from './tolerance.ts';
import { upstreamOf, type Upstream } from './upstream.ts';

/** What an edition is protected with. */
export interface Protection {
  readonly rule: DisclosureRule;
  readonly solve: Solver;
  /** The edition before as it was told; left out where there is none. */
  readonly earlier?: Protected;
}

/** Rounds of learning before the audit is left to say what cannot be protected. */
const ROUNDS = 20;

/**
 * The tables of an edition with every figure hidden that must not be told: small counts and what rests on them first,
 * then the cells that were hidden in the edition before and would be given away, then further cells until no hidden cell
 * can be worked out. A figure is told as it was or not at all. `upstream` counts what the publisher's own tables give away.
 */
export function protect(
  tables: ReadonlyMap<string, MeasureTable>,
  { rule, solve, earlier }: Protection,
): Protected & { readonly upstream: () => Upstream } {
  const given = [...tables.values()];
  const store = cellsOf(given, rule);
  const links = ratioLinks(given, store);
  hideFirst(store, links, rule);
  if (earlier) carry(store, earlier, rule.threshold);
  const relations = sumsOf(store);
  hideRest(store, relations, solve);
  const marks = marksOf(store, links);
  return {
    tables: new Map([...tables].map(([id, table]) => [id, maskedTable(table, marks)])),
    marks,
    upstream: () => upstreamOf({ store, relations, links }),
  };
}

/**
 * Hides further cells until neither single equations nor linear programs break a claim, or nothing more can be hidden.
 * What is hidden takes away from what can be learnt of sums told in full, so that it is learnt anew until that changes
 * nothing.
 */
function hideRest(store: CellStore, relations: Relations, solve: Solver): void {
  const places = sumsOfCells(store.value.length, relations);
  let tolerances = tolerancesOf(store, relations);
  let touched = hiddenCells(store);
  for (let round = 0; round < ROUNDS && touched.length > 0; round += 1) {
    const known = { store, relations, tolerances };
    const before = store.hidden.slice();
    while (touched.length > 0) {
      hideSecond(known, places, touched);
      touched = hideCircles(known, { places, touched }, solve);
    }
    const kinds = new Set<number>();
    for (let cell = 0; cell < before.length; cell += 1) {
      if (before[cell] || !store.hidden[cell]) continue;
      for (let p = places.start[cell]!; p < places.start[cell + 1]!; p += 1)
        kinds.add(relations.kind[places.sums[p]!]!);
    }
    const anew = tolerancesOf(store, relations, { before: tolerances, kinds });
    const changed = new Set([...kinds].filter(kind => isOther(anew[kind]!, tolerances[kind]!)));
    touched = hiddenIn(store, relations, changed);
    tolerances = anew;
  }
}

const isOther = (one: Tolerance, other: Tolerance): boolean =>
  one.low !== other.low || one.high !== other.high || one.asExpected !== other.asExpected || one.holds !== other.holds;

/** The hidden cells in the sums of some kinds. */
function hiddenIn({ hidden }: CellStore, { start, cells, kind }: Relations, kinds: ReadonlySet<number>): number[] {
  const found = new Set<number>();
  for (let sum = 0; sum < kind.length; sum += 1) {
    if (!kinds.has(kind[sum]!)) continue;
    for (let i = start[sum]!; i < start[sum + 1]!; i += 1) if (hidden[cells[i]!]) found.add(cells[i]!);
  }
  return [...found];
}

/** Hides a cell more for each that linear programs around the touched cells tell too closely; the cells concerned. */
function hideCircles(
  known: Omit<Known, 'links'>,
  { places, touched }: { places: SumsOfCell; touched: readonly number[] },
  solve: Solver,
): number[] {
  const { store } = known;
  const system = systemOf({ ...known, links: [] }, sumsAround(known, places, touched));
  return attack({ store, system }, solve).failures.flatMap(({ cell, circle = [] }) => {
    const own = places.sums.subarray(places.start[cell], places.start[cell + 1]);
    const hidden = hideOneMore(known, places, [...own, ...circle.map(equation => system.origin[equation]!)]);
    return hidden < 0 ? [] : [cell, hidden];
  });
}

function hiddenCells({ hidden }: CellStore): number[] {
  const cells: number[] = [];
  for (let cell = 0; cell < hidden.length; cell += 1) if (hidden[cell]) cells.push(cell);
  return cells;
}
