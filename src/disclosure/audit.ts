import type { MeasureTable } from '../observations/measure-table.ts';
import { cellsOf, type CellStore, type Marks } from './cells.ts';
import { circlesOf } from './components.ts';
import { explore } from './explore.ts';
import { knowWholes } from './first.ts';
import type { Solver } from './linear-program.ts';
import { propagate, type Bounds } from './propagate.ts';
import { ratioLinks, type RatioLink } from './ratio-links.ts';
import type { Relations } from './relations.ts';
import type { DisclosureRule } from './rules.ts';
import { behind, failuresOf, type Failure } from './failures.ts';
import { sumsOf } from './sums.ts';
import { systemOf, type System } from './system.ts';
import { tolerancesOf } from './tolerance.ts';

/** What an attacker who knows all that is told can do to the hidden cells. */
export interface Audit {
  readonly store: CellStore;
  readonly relations: Relations;
  readonly links: readonly RatioLink[];
  readonly system: System;
  readonly bounds: Bounds;
  /** Hidden cells that can be told closer than the rule allows. */
  readonly failures: readonly Failure[];
  /** Those among them that follow from the publisher's withholding alone: no figure told has a part in it. */
  readonly withheld: readonly Failure[];
  /** Parts of the system in which equations form circles, the programs solved for them, and how many contradict themselves. */
  readonly circles: number;
  readonly programs: number;
  readonly contradicted: number;
}

/**
 * Attacks the tables as they are told. `marks` says which rule hid a cell; where they say nothing, the publisher withheld
 * it. The attacker knows every figure told, that figures are rounded, that counts are whole and not negative, which rule
 * hid each cell, how far sums are from their parts where all is told, and bounds every hidden cell: equation by equation,
 * and by linear programs wherever equations form circles.
 */
export function audit(
  tables: readonly MeasureTable[],
  rule: DisclosureRule,
  { marks, solve }: { readonly marks?: Marks; readonly solve: Solver },
): Audit {
  const store = cellsOf(tables, rule, marks);
  const links = ratioLinks(tables, store);
  knowWholes(store, links);
  const relations = sumsOf(store);
  const system = systemOf({ store, relations, tolerances: tolerancesOf(store, relations), links });
  const found = attack({ store, system }, solve);
  const withheld = found.failures.filter(({ equation }) => tellsNothing({ store, relations }, found, equation));
  const failures = found.failures.filter(failure => !withheld.includes(failure));
  return { store, relations, links, ...found, failures, withheld };
}

/** True where no figure above 0 is told in the equations that a bound rests on. */
function tellsNothing(
  { store, relations: { start, cells } }: Pick<Audit, 'store' | 'relations'>,
  { system, bounds }: Pick<Audit, 'system' | 'bounds'>,
  equation: number,
): boolean {
  const sums = behind(system, bounds, equation).map(one => system.origin[one]!);
  return (
    sums.length > 0 &&
    sums.every(sum => {
      const own = sum < 0 ? null : cells.subarray(start[sum], start[sum + 1]);
      return own !== null && own.every(cell => store.hidden[cell]! > 0 || store.value[cell] === 0);
    })
  );
}

/** Bounds the hidden cells of a system and holds them against their claims. */
export function attack(
  { store, system }: Pick<Audit, 'store' | 'system'>,
  solve: Solver,
): Omit<Audit, 'store' | 'relations' | 'links' | 'withheld'> {
  const bounds = propagate(system);
  const failures = failuresOf(store, system, bounds);
  const known = new Set(failures.map(({ unknown }) => unknown));
  const circles = circlesOf(system, bounds);
  const { solved, contradicted, failures: together } = explore({ store, system, bounds }, circles, solve);
  failures.push(...together.filter(({ unknown }) => !known.has(unknown)));
  return { system, bounds, failures, circles: circles.length, programs: solved, contradicted };
}
