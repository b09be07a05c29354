import type { TableUpdate } from '../../src/model/card.ts';
import type { TableRecord } from '../../src/model/fetched.ts';
import { InputError } from '../../src/model/problem.ts';
import type { SourceTable } from '../../src/model/source.ts';
import type { TablePlan } from '../../src/sources/plan/planned-request.ts';
import { RequestError } from './http/request-error.ts';
import type { Catalogue, Described, Publisher } from './publishers/publisher.ts';

/** A table as it was described, with how it is to be asked for; or why it cannot be. */
export interface KnownTable {
  readonly table: SourceTable;
  readonly absent?: string;
  readonly plan?: TablePlan;
  readonly record: TableRecord;
  readonly update?: TableUpdate;
  /** Asks once more: the stamp tells whether the table was changed meanwhile. */
  readonly again: () => Promise<KnownTable>;
}

/** Asks the publisher what a table is now, and plans its requests. Throws only what ends the whole fetch. */
export async function describeTable(
  table: SourceTable,
  publisher: Pick<Publisher, 'plan'>,
  catalogue: Catalogue,
): Promise<KnownTable> {
  const described = await catalogue.describe(table).catch(absentOf);
  const again = () => describeTable(table, publisher, catalogue);
  const record: TableRecord = { table: table.id, name: '', unit: null, updated: null, measures: [], levels: [] };
  if ('absent' in described) return { table, absent: described.absent, record, again };
  const { description, update } = described;
  const plan = publisher.plan(table, description);
  const { name, unit, updated, measures } = description;
  const levels = [...plan.levels];
  return { table, plan, record: { ...record, name, unit, updated, measures: [...measures], levels }, update, again };
}

function absentOf(error: unknown): Described {
  const isOwn =
    error instanceof InputError ||
    (error instanceof RequestError && error.failure !== 'token' && error.failure !== 'gave-up');
  if (!isOwn) throw error;
  return { absent: error.message };
}
