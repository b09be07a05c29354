import type { Card, TableFormat, TableUpdate } from '../../../src/model/card.ts';
import type { SourceTable } from '../../../src/model/source.ts';
import type { TablePlan } from '../../../src/sources/plan/planned-request.ts';
import type { TableDescription } from '../../../src/sources/plan/table-description.ts';
import type { Client } from '../http/create-client.ts';

/** A table as its publisher describes it now, or why it has none to give. */
export type Described =
  { readonly description: TableDescription; readonly update: TableUpdate } | { readonly absent: string };

/** A publisher of tables: where and how it is asked. */
export interface Publisher {
  readonly source: 'jobindsats' | 'statbank';
  /** Address that paths of requests stand below. */
  readonly base: string;
  readonly format: TableFormat;
  /** What every card of the publisher says. */
  readonly head: Pick<Card, 'publisher' | 'licence' | 'note'>;
  /** Media types of an answer with data. */
  readonly media: RegExp;
  /** Headers of every request; may hold the key, so they are never printed or kept. */
  readonly headers: Readonly<Record<string, string>>;
  /** Requests a second that the publisher is asked at most. */
  readonly perSecond: number;
  /** Asks what the publisher lists; throws where the key is refused. */
  readonly open: (client: Client) => Promise<Catalogue>;
  readonly plan: (table: SourceTable, description: TableDescription) => TablePlan;
}

/** What a publisher lists, ready to be asked about single tables. */
export interface Catalogue {
  readonly describe: (table: SourceTable) => Promise<Described>;
}

/** The publisher's own id of a table, which is another where ours names a cut. */
export const askedId = ({ id, cutOf }: SourceTable): string => cutOf ?? id;

/** The day at the beginning of a stamp such as `2026-08-31T08:00:00`; null where there is none. */
export const dayOf = (stamp: string | null): string | null => /^\d{4}-\d{2}-\d{2}/.exec(stamp ?? '')?.[0] ?? null;
