import type { MeasureTable } from '../observations/measure-table.ts';
import { attack } from './audit.ts';
import { carry } from './carry.ts';
import { hideOneMore } from './cheapest.ts';
import { cellsOf, type CellStore } from './cells.ts';
import { hideFirst } from './first.ts';
import type { Solver } from './linear-program.ts';
import { marksOf, maskedTables, type Protected } from './mask.ts';
import { ratioLinks } from './ratio-links.ts';
import type { DisclosureRule } from './rules.ts';
import { hideSecond } from './secondary.ts';
import { sumsAround, sumsOfCells } from './sums-of-cells.ts';
import { sumsOf } from './sums.ts';
import { systemOf } from './system.ts';
import { tolerancesOf } from './tolerance.ts';

/** What an edition is protected with. */
export interface Protection {
  readonly rule: DisclosureRule;
  readonly solve: Solver;
  /** The edition before as it was told; left out where there is none. */
  readonly earlier?: Protected;
}

/** Rounds of linear programs before the audit is left to say what cannot be protected. */
const ROUNDS = 20;

/**
 * The tables of an edition with every figure hidden that must not be told: small counts and what rests on them first,
 * then the cells that were hidden in the edition before and would be given away, then further cells until no hidden cell
 * can be worked out. A figure is told as it was or not at all.
 */
export function protect(tables: ReadonlyMap<string, MeasureTable>, { rule, solve, earlier }: Protection): Protected {
  const given = [...tables.values()];
  const store = cellsOf(given, rule);
  const links = ratioLinks(given, store);
  hideFirst(store, links, rule);
  if (earlier) carry(store, earlier, rule.threshold);
  const relations = sumsOf(store);
  const known = { store, relations, tolerances: tolerancesOf(store, relations) };
  const places = sumsOfCells(store.value.length, relations);
  let touched = hiddenCells(store);
  for (let round = 0; round < ROUNDS && touched.length > 0; round += 1) {
    hideSecond(known, places, touched);
    const system = systemOf({ ...known, links: [] }, sumsAround(known, places, touched));
    touched = attack({ store, system }, solve).failures.flatMap(({ cell }) => {
      const own = places.sums.subarray(places.start[cell]!, places.start[cell + 1]!);
      const hidden = hideOneMore(known, places, own);
      return hidden < 0 ? [] : [cell, hidden];
    });
  }
  const marks = marksOf(store);
  return { tables: maskedTables(tables, { store, links, marks }), marks };
}

function hiddenCells({ hidden }: CellStore): number[] {
  const cells: number[] = [];
  for (let cell = 0; cell < hidden.length; cell += 1) if (hidden[cell]) cells.push(cell);
  return cells;
}
