import type { ComputedIndicator } from '../../indicators/compute/compute-indicator.ts';
import { periodsPerYear } from '../../model/period.ts';
import type { MeasureTable } from '../../observations/measure-table.ts';
import { revisedPairs, rowPairs } from '../../observations/row-pairs.ts';
import { rowsSince } from '../../observations/rows-since.ts';
import { sourceTable } from '../../sources/index.ts';
import { indicatorRevisions, type EditionTables, type IndicatorRevisions } from './indicator-revisions.ts';
import { measureRevisions, type MeasureRevisions } from './measure-revisions.ts';

/** What the newest figures usually become: how the newest year of the edition before was revised in this one. */
export interface Completeness {
  /** Edition days by source. */
  readonly older: ReadonlyMap<string, string>;
  readonly newer: ReadonlyMap<string, string>;
  /** Rows of the older edition's newest year that both have, and how many of them have another figure now. */
  readonly tables: readonly { readonly table: string; readonly rows: number; readonly revised: number }[];
  readonly measures: readonly MeasureRevisions[];
  readonly indicators: readonly IndicatorRevisions[];
}

/**
 * Compares the edition before with the one in use, in the older one's newest year of each table that both have. A table
 * that is the same in both was not published again between them: that says nothing of how it is revised.
 */
export function completeness(
  computed: readonly ComputedIndicator[],
  older: EditionTables,
  newer: EditionTables,
): Completeness {
  const both = [...older.tables].flatMap(([id, before]) => {
    const now = newer.tables.get(id);
    return now ? [inBoth(id, before, now)] : [];
  });
  const told = both.filter(({ again }) => again);
  const before = { days: older.days, tables: new Map(told.map(one => [one.id, one.older])) };
  const now = { days: newer.days, tables: new Map(told.map(one => [one.id, one.newer])) };
  return {
    older: older.days,
    newer: newer.days,
    tables: both.map(({ id, rows, revised }) => ({ table: id, rows, revised })),
    measures: told.flatMap(one => measureRevisions(one, older.days.get(sourceTable(one.id).source)!)),
    indicators: computed.flatMap(({ indicator, targetGroups: [group] }) =>
      group === undefined ? [] : (indicatorRevisions({ indicator, group }, before, now) ?? []),
    ),
  };
}

/** The older edition's newest year of a table in both, and whether the table was published again between them. */
function inBoth(id: string, before: MeasureTable, now: MeasureTable) {
  const last = latest(before);
  const first = last + 1 - periodsPerYear(before.freq);
  const [older, newer] = [rowsSince(before, first), rowsSince(now, first)];
  const pairs = rowPairs(older, newer);
  const revised = revisedPairs(older, newer, pairs);
  return { id, older, newer, rows: pairs.length, revised, again: revised > 0 || latest(now) > last };
}

const latest = ({ time }: MeasureTable): number => time.reduce((high, period) => Math.max(high, period), -Infinity);
