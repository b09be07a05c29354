import { HIDDEN, type CellStore } from './cells.ts';
import { failuresOf } from './failures.ts';
import { propagate } from './propagate.ts';
import { systemOf, type Known } from './system.ts';
import { bandOf, tolerancesOf } from './tolerance.ts';

/** What a publisher's own tables give away; it cannot be unpublished, only not repeated. */
export interface Upstream {
  /** Counts withheld. */
  readonly withheld: number;
  /** Those among them that are a told total minus told parts but for rounding, by kind of sum. */
  readonly byTotals: ReadonlyMap<string, number>;
  /** Those whose share, rate or percentage is told, by table and measure of the share. */
  readonly byShares: ReadonlyMap<string, number>;
  /** Those that can be told closer than the rule allows, each table's equations taken one by one. */
  readonly closer: number;
}

/** Counts what the tables give away as the publisher tells them, whatever else is hidden by now. */
export function upstreamOf({ store: now, relations, links }: Omit<Known, 'tolerances'>): Upstream {
  const hidden = now.hidden.map(reason => (reason === HIDDEN.PUBLISHER ? reason : 0));
  const store = { ...now, hidden };
  const known = { store, relations, links, tolerances: tolerancesOf(store, relations) };
  const system = systemOf(known);
  return {
    withheld: store.hidden.reduce((sum, reason) => sum + (reason === HIDDEN.PUBLISHER ? 1 : 0), 0),
    byTotals: totalsMinusParts(known),
    byShares: sharesTold(known),
    closer: failuresOf(store, system, propagate(system)).length,
  };
}

/** Widest spread of a kind of sum around 0 with which total minus parts is still said to give a count away. */
const SPREAD = 3;

function totalsMinusParts({ store, relations, tolerances }: Known): Map<string, number> {
  const { start, cells, factors, kind, kinds } = relations;
  const given = new Map<string, Set<number>>();
  for (let sum = 0; sum < kind.length; sum += 1) {
    const own = cells.subarray(start[sum], start[sum + 1]);
    const alone = onlyHidden(store, own);
    if (alone < 0 || relations.partial[sum]) continue;
    const half = own.reduce((all, cell, i) => all + Math.abs(factors[start[sum]! + i]!) * store.half[cell]!, 0);
    const [from, to] = bandOf({ rule: kinds[kind[sum]!]!.rule, partial: false }, half, tolerances[kind[sum]!]!);
    if (to - from > SPREAD) continue;
    const { name } = kinds[kind[sum]!]!;
    given.set(name, (given.get(name) ?? new Set()).add(alone));
  }
  return new Map([...given].map(([name, own]) => [name, own.size]));
}

/** The only hidden cell of some; -1 where there is none or more than one. */
function onlyHidden({ hidden }: CellStore, cells: Int32Array): number {
  let found = -1;
  for (const cell of cells) {
    if (!hidden[cell]) continue;
    if (found >= 0) return -1;
    found = cell;
  }
  return found;
}

function sharesTold({ store, links }: Known): Map<string, number> {
  const given = new Map<string, number>();
  for (const { table, ratio, kind, part } of links) {
    if (kind === 'mean' || !part) continue;
    const told = table.values[ratio]!.reduce((sum, share, row) => {
      const hidden = part[row]! >= 0 && store.hidden[part[row]!] === HIDDEN.PUBLISHER;
      return sum + (hidden && !Number.isNaN(share) ? 1 : 0);
    }, 0);
    if (told > 0) given.set(`${table.table}.${ratio}`, told);
  }
  return given;
}
