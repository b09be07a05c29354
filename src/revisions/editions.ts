import type { Indicator } from '../model/indicator.ts';
import type { SourceTable } from '../model/source.ts';
import { breakMonths } from './break-months.ts';
import type { HeadlineFigures } from './headline-figures.ts';
import type { IndicatorHistory } from './history.ts';
import { revisedTablesOf, type EditionDays, type RevisedTable } from './table-revisions.ts';
import { tableUpdates, type CardsBySource, type TableUpdate } from './table-update.ts';

/** What the editions kept say together. */
export interface Editions {
  /** What differs between the editions in use and those before; null where there are none before. */
  readonly revised: EditionsRevised | null;
  readonly histories: readonly IndicatorHistory[];
  readonly updates: readonly TableUpdate[];
  /** The headline series in use, of the indicators that have figures. */
  readonly headlines: readonly HeadlineFigures[];
}

/** Two editions of every source side by side. */
export interface EditionsRevised {
  readonly tables: readonly RevisedTable[];
  /** Tables that only one of the editions has. */
  readonly onlyOlder: readonly string[];
  readonly onlyNewer: readonly string[];
}

/** What `editionsOf` is made of. */
export interface EditionsInput {
  readonly indicators: readonly Indicator[];
  readonly bound: readonly SourceTable[];
  readonly cards: CardsBySource;
  readonly headlines: readonly HeadlineFigures[];
  readonly inUse: EditionDays;
  readonly before: EditionDays | null;
  readonly histories: readonly IndicatorHistory[];
}

/** Brings together what the editions kept say: revisions, histories, days of update. */
export const editionsOf = (input: EditionsInput): Editions => ({
  revised: input.before && revisedBetween(input.indicators, input.before, input.inUse),
  histories: input.histories,
  updates: tableUpdates(input.bound, input.cards, input.inUse.tables),
  headlines: input.headlines,
});

/** What differs between two editions; sources that the older one lacks are left out. */
export function revisedBetween(
  indicators: readonly Indicator[],
  older: EditionDays,
  newer: EditionDays,
): EditionsRevised {
  const only = (here: EditionDays, there: EditionDays): string[] =>
    [...here.tables.keys()].filter(id => !there.tables.has(id)).sort();
  return {
    tables: revisedTablesOf(older, newer, breakMonths(indicators)),
    onlyOlder: only(older, newer),
    onlyNewer: only(newer, older),
  };
}
