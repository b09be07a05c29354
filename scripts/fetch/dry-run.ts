import { toOrdinal } from '../../src/model/period.ts';
import { sourceTables } from '../../src/sources/index.ts';
import { assumedDescription } from '../../src/sources/plan/assumed-description.ts';
import { driftText } from '../../src/sources/plan/drift.ts';
import type { TablePlan } from '../../src/sources/plan/planned-request.ts';
import { errandsOf, type FetchOptions } from './fetch-extracts.ts';
import { askSource } from './fetch-source.ts';
import { requestOf } from './fetch-table.ts';
import { jobindsats } from './publishers/jobindsats.ts';
import { askedId, type Publisher } from './publishers/publisher.ts';
import { statbank } from './publishers/statbank.ts';

/** A table with how it would be asked for. */
interface Planned {
  readonly id: string;
  readonly plan: TablePlan | undefined;
  readonly absent: string | undefined;
}

/**
 * Prints every request with the most cells it may bring, and fetches no figures. Where key and contact are at hand, the
 * publishers are asked what their tables are; else the requests follow from the bindings alone, and the list says so.
 */
export async function dryRun(options: FetchOptions): Promise<void> {
  const { sources, urls, contact, token, log } = options;
  for (const publisher of [jobindsats(urls.jobindsats, token ?? ''), statbank(urls.statbank)]) {
    if (!sources.includes(publisher.source)) continue;
    const lacks = publisher.source === 'jobindsats' && !token ? 'key' : contact === undefined ? 'contact' : undefined;
    log(
      `# ${publisher.source}: ${lacks === undefined ? 'as described now' : `assumed from the bindings, since no ${lacks} is given`}`,
    );
    if (publisher.source === 'jobindsats') log(`GET ${publisher.base}/tables?format=json`);
    const planned = lacks === undefined ? await asked(publisher, options) : assumed(publisher, options);
    print(publisher, planned, log);
  }
  if (sources.includes('geometry')) log(`# geometry\nGET ${urls.geometry}`);
}

async function asked({ source }: Publisher, options: FetchOptions): Promise<readonly Planned[]> {
  const errands = errandsOf({ ...options, sources: [source] });
  try {
    const known = await Promise.all(errands.map(askSource));
    return known.flat().map(({ table, plan, absent }) => ({ id: table.id, plan, absent }));
  } finally {
    await Promise.all(errands.map(({ client }) => client.close()));
  }
}

function assumed(publisher: Publisher, { only, now }: FetchOptions): readonly Planned[] {
  const until = toOrdinal('M', now.getUTCFullYear(), now.getUTCMonth() + 1) - 1;
  return sourceTables
    .filter(({ id, source }) => source === publisher.source && (only?.includes(id) ?? true))
    .map(table => {
      const plan = publisher.plan(table, assumedDescription(table, until));
      return { id: table.id, plan, absent: undefined };
    });
}

function print(publisher: Publisher, planned: readonly Planned[], log: (line: string) => void): void {
  const described = new Set(planned.map(({ id }) => askedId(sourceTables.find(table => table.id === id)!)));
  for (const id of described) log(describeLine(publisher, id));
  let [requests, cells] = [0, 0];
  for (const { id, plan, absent } of planned) {
    if (absent !== undefined) log(`# ${id}: not asked for: ${absent}`);
    for (const drift of plan?.drift ?? []) log(`# ${id}: not asked for: ${driftText(drift)}`);
    for (const one of plan?.requests ?? []) {
      const { method, url, body } = requestOf(publisher, one);
      log(`${method} ${url}${body === undefined ? '' : ` ${body}`} # ${one.file}, at most ${one.cells} cells`);
      requests += 1;
      cells += one.cells;
    }
  }
  log(`# ${publisher.source}: ${planned.length} tables, ${requests} requests, at most ${cells} cells`);
}

const describeLine = ({ source, base }: Publisher, id: string): string =>
  source === 'jobindsats'
    ? `GET ${base}/table/${id}?format=json`
    : `GET ${base}/tableinfo?id=${encodeURIComponent(id)}&lang=da&format=json`;
