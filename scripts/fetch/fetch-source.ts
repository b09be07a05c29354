import { join } from 'node:path';
import pLimit from 'p-limit';
import type { Card } from '../../src/model/card.ts';
import type { SourceTable } from '../../src/model/source.ts';
import { describeTable, type KnownTable } from './describe-table.ts';
import type { GatheredTable } from './edition/gathered.ts';
import { mendEdition } from './edition/mend-edition.ts';
import { olderEdition, type OlderEdition } from './edition/older-edition.ts';
import { takeOver } from './edition/take-over.ts';
import { isSameContent, writeEdition } from './edition/write-edition.ts';
import type { TableErrand } from './fetch-table.ts';
import { gatherTable, type GatherOptions } from './gather-table.ts';
import type { Client } from './http/create-client.ts';
import { progress } from './progress.ts';
import type { Publisher } from './publishers/publisher.ts';
import { workFolder } from './work/work-folder.ts';

/** A publisher with what asks it and what it is asked for. */
export interface SourceErrand {
  readonly publisher: Publisher;
  readonly client: Client;
  /** Tables asked for; of the others the older edition's files are taken over. */
  readonly wanted: readonly SourceTable[];
  /** All tables of the publisher that are bound. */
  readonly bound: readonly SourceTable[];
  /** True where the wanted tables were named one by one: then each must be there. */
  readonly named: boolean;
}

/** Where an edition goes and what is said on it. */
export interface SourceOptions extends GatherOptions {
  /** Folder of extracts. */
  readonly out: string;
  /** Day of the edition, YYYY-MM-DD. */
  readonly day: string;
  /** Moment of retrieval, with offset. */
  readonly retrieved: string;
  /** Number of the first month that is asked for anew. */
  readonly since: number | undefined;
  /** May take the place of an edition of the same day. */
  readonly replace: boolean;
}

/** Tables worked on at a time; the number of requests is bounded by the manners. */
const TABLES_AT_A_TIME = 4;

/**
 * What a publisher says of the wanted tables; nothing is stored. Throws where the key is refused, and `unknown table`
 * where one that was named is not there.
 */
export async function askSource({ publisher, client, wanted, named }: SourceErrand): Promise<readonly KnownTable[]> {
  const catalogue = await publisher.open(client);
  const known = await Promise.all(wanted.map(table => describeTable(table, publisher, catalogue)));
  const absent = named ? known.filter(one => one.absent !== undefined) : [];
  if (absent.length === 0) return known;
  throw new Error(absent.map(one => `unknown table: "${one.table.id}": ${one.absent}; nothing is stored`).join('\n'));
}

/**
 * Fetches tables of one publisher and puts a new edition into place, unless nothing has changed. A table that differs
 * from its binding keeps the older edition's files and says why; the others go on.
 */
export async function fetchSource(
  { publisher, client, bound }: SourceErrand,
  known: readonly KnownTable[],
  options: SourceOptions,
): Promise<void> {
  const { out, since, log } = options;
  const { source } = publisher;
  const beside = join(`${out}.fetching`, `${source}.edition`);
  await mendEdition(beside, out);
  const older = await olderEdition(out, { source, kind: kindOf(publisher) });
  const work = await workFolder(join(`${out}.fetching`, source));
  const errand: TableErrand = { publisher, client, work, older, progress: progress(log), since };
  const limit = pLimit(TABLES_AT_A_TIME);
  const gather = async (one: KnownTable) => [one.table.id, await gatherTable(one, errand, options)] as const;
  const fetched = new Map(await Promise.all(known.map(one => limit(gather, one))));
  const tables = bound.flatMap(({ id }) => (fetched.has(id) ? fetched.get(id) : takeOver(older, id)) ?? []);
  if (tables.length === 0) throw new Error(`missing tables: none of ${source} could be fetched; nothing is stored`);
  await store(tables, { publisher, older, beside, options });
  await work.clear();
}

async function store(
  tables: readonly GatheredTable[],
  {
    publisher,
    older,
    beside,
    options: { out, day, retrieved, replace, log },
  }: { publisher: Publisher; older: OlderEdition | undefined; beside: string; options: SourceOptions },
): Promise<void> {
  const { source, base: url, format, head } = publisher;
  if (older && isSameContent(older, tables)) {
    return log(`${source}: nothing has changed since the edition of ${older.card.edition}`);
  }
  const kind = kindOf(publisher);
  const place = { beside, target: join(out, source, day), replace };
  const card = await writeEdition({ source, edition: day, ...head, url, retrieved, format, kind }, tables, place);
  log(`${source}: edition ${day} of ${tables.length} tables in ${card.files.length} files`);
}

const OFFICIAL_HOSTS: ReadonlySet<string> = new Set(['api.jobindsats.dk', 'api.statbank.dk']);

/** Figures are official where the publisher's own host gave them; any other host plays them back for trials. */
const kindOf = ({ base }: Publisher): Card['kind'] =>
  OFFICIAL_HOSTS.has(new URL(base).hostname) ? 'official' : 'model';
