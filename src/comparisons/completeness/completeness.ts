import type { ComputedIndicator } from '../../indicators/compute/compute-indicator.ts';
import { periodsPerYear } from '../../model/period.ts';
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

/** Compares the edition before with the one in use, in the older one's newest year of each table that both have. */
export function completeness(
  computed: readonly ComputedIndicator[],
  older: EditionTables,
  newer: EditionTables,
): Completeness {
  const both = [...older.tables].flatMap(([id, before]) => {
    const now = newer.tables.get(id);
    const last = before.time.reduce((high, period) => Math.max(high, period), -Infinity);
    const first = last + 1 - periodsPerYear(before.freq);
    return now ? [{ id, older: rowsSince(before, first), newer: rowsSince(now, first) }] : [];
  });
  const [before, now] = (['older', 'newer'] as const).map(edition => ({
    days: (edition === 'older' ? older : newer).days,
    tables: new Map(both.map(one => [one.id, one[edition]])),
  }));
  return {
    older: older.days,
    newer: newer.days,
    tables: both.map(({ id, ...editions }) => {
      const pairs = rowPairs(editions.older, editions.newer);
      return { table: id, rows: pairs.length, revised: revisedPairs(editions.older, editions.newer, pairs) };
    }),
    measures: both.flatMap(one => measureRevisions(one, older.days.get(sourceTable(one.id).source)!)),
    indicators: computed.flatMap(({ indicator, targetGroups: [group] }) =>
      group === undefined ? [] : (indicatorRevisions({ indicator, group }, before!, now!) ?? []),
    ),
  };
}
