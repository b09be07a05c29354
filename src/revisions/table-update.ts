import { periodId } from '../model/period.ts';
import type { Card } from '../model/card.ts';
import type { SourceTable } from '../model/source.ts';
import type { Tables } from '../indicators/compute/operand.ts';
import { punctuality, type PromisedUpdate } from './punctuality.ts';
import { spanOf } from './span.ts';

/** When a table was and will be updated; null where it is not known. */
export interface TableUpdate {
  readonly table: SourceTable;
  /** Edition in use, the one its files were taken over from where it was not fetched anew; null where it has no such table. */
  readonly edition: string | null;
  readonly latestPeriod: string | null;
  readonly last: string | null;
  /** `publisher`: the publisher says so; `edition`: the first edition kept with these files, so that day or before. */
  readonly lastBasis: 'publisher' | 'edition' | null;
  readonly next: string | null;
  readonly punctuality: readonly PromisedUpdate[];
}

/** Cards of every edition kept of a source up to the one in use, the oldest first. */
export type CardsBySource = ReadonlyMap<string, readonly Card[]>;

/** When each of these tables was and will be updated, as far as publishers and editions say. */
export const tableUpdates = (bound: readonly SourceTable[], cards: CardsBySource, tables: Tables): TableUpdate[] =>
  bound.map(table => tableUpdate(table, cards.get(table.source) ?? [], tables));

function tableUpdate(table: SourceTable, cards: readonly Card[], tables: Tables): TableUpdate {
  const { id, freq } = table;
  const rows = tables.get(id);
  const said = cards.at(-1)?.updates?.find(one => one.table === id);
  return {
    table,
    edition: rows ? editionOf(cards.at(-1), id) : null,
    latestPeriod: rows ? periodId(freq, spanOf(rows).last) : null,
    ...lastUpdate(cards, id),
    next: said?.next ?? null,
    punctuality: punctuality(cards, id),
  };
}

const recordOf = (card: Card | undefined, table: string) => card?.tables?.find(one => one.table === table);

const editionOf = (card: Card | undefined, table: string): string | null =>
  recordOf(card, table)?.from ?? card?.edition ?? null;

function lastUpdate(cards: readonly Card[], table: string): Pick<TableUpdate, 'last' | 'lastBasis'> {
  const inUse = cards.at(-1);
  const said = inUse?.updates?.find(one => one.table === table)?.latest ?? dayOf(recordOf(inUse, table)?.updated);
  if (said !== null) return { last: said, lastBasis: 'publisher' };
  const last = firstWithFiles(cards, table);
  return { last, lastBasis: last === null ? null : 'edition' };
}

/** The day that a publisher's own stamp opens with, e.g. `2025-03-25T08:00:00`; null for another spelling. */
const dayOf = (stamp: string | null | undefined): string | null => /^\d{4}-\d{2}-\d{2}/.exec(stamp ?? '')?.[0] ?? null;

/** Day of the first of the latest editions in a row that have the same files of a table; null where the last has none. */
function firstWithFiles(cards: readonly Card[], table: string): string | null {
  const filesOf = ({ files }: Card): string =>
    files
      .flatMap(file => (file.table === table ? [file.sha256] : []))
      .sort()
      .join(' ');
  const now = cards.at(-1) && filesOf(cards.at(-1)!);
  if (!now) return null;
  const change = cards.findLastIndex(card => filesOf(card) !== now);
  return cards[change + 1]!.edition;
}
