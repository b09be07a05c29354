import { InputError, problemText } from '../../src/model/problem.ts';
import { compareRecord } from '../../src/sources/plan/compare-record.ts';
import { driftText } from '../../src/sources/plan/drift.ts';
import type { KnownTable } from './describe-table.ts';
import type { GatheredTable } from './edition/gathered.ts';
import { takeOver } from './edition/take-over.ts';
import { fetchTable, type TableErrand } from './fetch-table.ts';
import { RequestError } from './http/request-error.ts';

/** How often a table is begun anew because the publisher changed it meanwhile. */
const CHANGES_TAKEN = 3;

/** How a table is gathered. */
export interface GatherOptions {
  /** Ids of tables whose new description is taken for right. */
  readonly accepted: ReadonlySet<string>;
  readonly log: (line: string) => void;
}

/**
 * All that the edition is to hold of one table: fetched where it is as its binding says, else the older edition's files
 * with the reason; undefined where there are none. Throws only what ends the whole fetch.
 */
export async function gatherTable(
  known: KnownTable,
  errand: TableErrand,
  { accepted, log }: GatherOptions,
): Promise<GatheredTable | undefined> {
  const { table } = known;
  try {
    const before = accepted.has(table.id) ? undefined : errand.older?.recordOf(table.id);
    refuseDrift(known, before);
    return await settled(known, errand);
  } catch (error) {
    const why = reasonOf(error);
    if (why === undefined) throw error;
    const gathered = takeOver(errand.older, table.id, why);
    for (const line of why.split('\n')) log(`${gathered ? 'kept as it was' : 'left out'}: ${table.id}: ${line}`);
    return gathered;
  }
}

/** A table that is not as its binding or its record says. */
class DriftError extends Error {}

function refuseDrift({ table, absent, plan, record }: KnownTable, before?: KnownTable['record']): void {
  if (absent !== undefined || !plan) throw new DriftError(absent ?? 'it could not be planned');
  const drift = [...plan.drift, ...compareRecord(table, before, record)];
  if (drift.length > 0) throw new DriftError(drift.map(driftText).join('\n'));
}

/** The table's files, all of one state: begun anew while the publisher's stamp or periods move as they are fetched. */
async function settled(first: KnownTable, errand: TableErrand): Promise<GatheredTable> {
  let one = first;
  for (let changes = 0; changes < CHANGES_TAKEN; changes += 1) {
    const { requests } = one.plan!;
    errand.progress.expect(requests.length);
    const { files, asked } = await fetchTable(one.table, { requests, record: one.record }, errand);
    const whole = { files, record: one.record, update: one.update };
    if (!asked) return whole;
    const after = await one.again();
    if (stateOf(after) === stateOf(one)) return whole;
    refuseDrift(after);
    one = after;
  }
  const message = `invalid moment: the publisher changed it ${CHANGES_TAKEN} times while it was fetched`;
  throw new RequestError(message, { failure: 'refused' });
}

const stateOf = ({ record, plan }: KnownTable): string =>
  `${record.updated} ${plan?.requests.map(({ path, body }) => `${path} ${body ?? ''}`).join('\n')}`;

/** Why one table cannot be had, where that is its own matter; undefined for errors that end the whole fetch. */
function reasonOf(error: unknown): string | undefined {
  if (error instanceof DriftError) return error.message;
  if (error instanceof InputError) {
    const more = error.problems.length > 1 ? ` (and ${error.problems.length - 1} more)` : '';
    return `${problemText(error.problems[0]!)}${more}`;
  }
  const isOwn = error instanceof RequestError && error.failure !== 'token' && error.failure !== 'gave-up';
  return isOwn ? error.message : undefined;
}
