import { areas } from '../codelists/area.ts';
import type { Audit } from './audit.ts';
import { HIDDEN, type CellColumn, type CellStore } from './cells.ts';
import { columnOf } from './claims.ts';
import type { DisclosureRule } from './rules.ts';
import type { Upstream } from './upstream.ts';

/** Cells hidden, by the step that hid them. */
export interface HiddenCounts {
  readonly cells: number;
  /** Withheld by the publisher. */
  readonly withheld: number;
  /** Hidden first by the rule. */
  readonly first: number;
  /** Hidden to protect others, and counts that cannot be worked out any more because of it. */
  readonly second: number;
  /** Kept hidden because an earlier edition hid them. */
  readonly earlier: number;
}

/** What was hidden and how well it holds; tells no figure and no single cell. */
export interface DisclosureReport {
  readonly rule: DisclosureRule;
  readonly total: HiddenCounts;
  readonly byLevel: readonly (HiddenCounts & { readonly level: string })[];
  /** Columns in which something is hidden. */
  readonly byMeasure: readonly (HiddenCounts & {
    readonly table: string;
    readonly measure: string;
    /** Whole numbers that the most closely bounded hidden cell leaves open, null where that is without end; and such cells. */
    readonly leastOpen: number | null;
    readonly leastOpenCells: number;
  })[];
  readonly audit: {
    readonly unknowns: number;
    readonly equations: number;
    readonly circles: number;
    readonly programs: number;
    readonly contradicted: number;
    /** Hidden cells that can be told closer than the rule allows. */
    readonly recoverable: number;
    /** Hidden cells whose figure follows from the publisher's withholding alone. */
    readonly fromWithholding: number;
  };
  readonly upstream: {
    readonly withheld: number;
    readonly closer: number;
    readonly byTotals: Readonly<Record<string, number>>;
    readonly byShares: Readonly<Record<string, number>>;
  };
}

/** The report of an audit. */
export function reportOf(rule: DisclosureRule, audit: Audit, upstream: Upstream): DisclosureReport {
  const { store, system, bounds } = audit;
  const levels = new Map<string, number[]>();
  for (const column of store.columns) addLevels(levels, store, column);
  const least = leastOpen(audit);
  return {
    rule,
    total: counts(store.hidden),
    byLevel: [...levels].map(([level, reasons]) => ({ level, ...countsOf(reasons) })),
    byMeasure: store.columns.flatMap(column => {
      const found = counts(store.hidden.subarray(column.base, column.base + column.index.table.rows));
      const open = least.get(column);
      if (found.withheld + found.first + found.second + found.earlier === 0) return [];
      const { table } = column.index.table;
      const tight = { leastOpen: open?.width ?? null, leastOpenCells: open?.cells ?? 0 };
      return [{ table, measure: column.measure, ...found, ...tight }];
    }),
    audit: {
      unknowns: system.cells.length,
      equations: system.from.length,
      circles: audit.circles,
      programs: audit.programs,
      contradicted: audit.contradicted + bounds.contradicted.reduce((sum, one) => sum + one, 0),
      recoverable: audit.failures.length,
      fromWithholding: audit.withheld.length,
    },
    upstream: {
      withheld: upstream.withheld,
      closer: upstream.closer,
      byTotals: Object.fromEntries(upstream.byTotals),
      byShares: Object.fromEntries(upstream.byShares),
    },
  };
}

const STEPS = Object.values(HIDDEN).length;

function counts(hidden: Uint8Array): HiddenCounts {
  const reasons = Array.from({ length: STEPS }, () => 0);
  for (const reason of hidden) reasons[reason]! += 1;
  return countsOf(reasons);
}

const countsOf = (reasons: readonly number[]): HiddenCounts => ({
  cells: reasons.reduce((sum, one) => sum + one, 0),
  withheld: reasons[HIDDEN.PUBLISHER]!,
  first: reasons[HIDDEN.SMALL]! + reasons[HIDDEN.COMPLEMENT]! + reasons[HIDDEN.MONEY]!,
  second: reasons[HIDDEN.SECOND]! + reasons[HIDDEN.FOLLOWS]!,
  earlier: reasons[HIDDEN.EARLIER]!,
});

function addLevels(levels: Map<string, number[]>, { hidden }: CellStore, { index, base }: CellColumn): void {
  const column = index.table.codes.ref_area;
  if (!column) return;
  for (let row = 0; row < column.length; row += 1) {
    const { level } = areas.codes[column[row]!]!;
    const own = levels.get(level) ?? Array.from({ length: STEPS }, () => 0);
    levels.set(level, own);
    own[hidden[base + row]!]! += 1;
  }
}

function leastOpen({ store, system, bounds }: Audit): Map<CellColumn, { width: number; cells: number }> {
  const least = new Map<CellColumn, { width: number; cells: number }>();
  for (let unknown = 0; unknown < system.cells.length; unknown += 1) {
    const cell = system.cells[unknown]!;
    const width = bounds.high[unknown]! - bounds.low[unknown]! + 1;
    if (cell < 0 || !Number.isFinite(width)) continue;
    const column = columnOf(store, cell);
    const found = least.get(column);
    if (!found || width < found.width) least.set(column, { width, cells: 1 });
    else if (width === found.width) found.cells += 1;
  }
  return least;
}
