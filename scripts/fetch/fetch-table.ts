import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExtractFile } from '../../src/model/card.ts';
import type { FileRequest, TableRecord } from '../../src/model/fetched.ts';
import { monthsOf } from '../../src/model/period.ts';
import { InputError } from '../../src/model/problem.ts';
import type { SourceTable } from '../../src/model/source.ts';
import type { PlannedRequest } from '../../src/sources/plan/planned-request.ts';
import { noRows, readTable } from '../../src/sources/read-table.ts';
import type { GatheredFile } from './edition/gathered.ts';
import type { OlderEdition } from './edition/older-edition.ts';
import type { Client } from './http/create-client.ts';
import type { Progress } from './progress.ts';
import { dayOf, type Publisher } from './publishers/publisher.ts';
import type { WorkFolder } from './work/work-folder.ts';

/** What fetching a table works with. */
export interface TableErrand {
  readonly publisher: Publisher;
  readonly client: Client;
  readonly work: WorkFolder;
  readonly older: OlderEdition | undefined;
  readonly progress: Progress;
  /** Number of the first month that is asked for anew; older periods are taken over as they are. */
  readonly since: number | undefined;
}

/** Files of a table, and whether the publisher was asked for any of them. */
export interface FetchedFiles {
  readonly files: readonly GatheredFile[];
  readonly asked: boolean;
}

/** Headers of an answer that a card keeps. */
const KEPT_HEADERS = ['etag', 'last-modified', 'date', 'statbankapi-request-id', 'content-disposition'];

/**
 * The files of one table for the requests of its plan: what the older edition has under the same stamp, what an earlier
 * run has finished, and the rest from the publisher. Every body is read by its binding before it is kept. Throws the first
 * error and drops the requests that were still waiting.
 */
export async function fetchTable(
  table: SourceTable,
  { requests, record }: { requests: readonly PlannedRequest[]; record: TableRecord },
  errand: TableErrand,
): Promise<FetchedFiles> {
  const ended = new AbortController();
  const gathered = requests.map(planned =>
    gather(table, { planned, record, signal: ended.signal }, errand).catch((error: unknown) => {
      ended.abort(error);
      throw error;
    }),
  );
  const settled = await Promise.allSettled(gathered);
  if (ended.signal.aborted) throw ended.signal.reason;
  const found = settled.flatMap(one => (one.status === 'fulfilled' && one.value ? [one.value] : []));
  await refuseEmpty(table, found, errand.publisher);
  return { files: found.map(({ from, file }) => ({ from, file })), asked: found.some(({ asked }) => asked) };
}

/** A body with rows is larger; those that are smaller are looked into. */
const SURELY_WITH_ROWS = 4096;

/** A part may be without rows, a whole table may not. */
async function refuseEmpty(table: SourceTable, files: readonly GatheredFile[], { format }: Publisher): Promise<void> {
  for (const { from, file } of files) {
    if (file.bytes > SURELY_WITH_ROWS) return;
    const place = { file: file.path, format, isPart: true };
    if (readTable(table, await readFile(from), place).rows > 0) return;
  }
  throw new InputError([noRows(table, table.id)]);
}

interface Part {
  readonly planned: PlannedRequest;
  readonly record: TableRecord;
  readonly signal: AbortSignal;
}

async function gather(
  table: SourceTable,
  part: Part,
  errand: TableErrand,
): Promise<(GatheredFile & { asked: boolean }) | undefined> {
  const { planned, record } = part;
  const { publisher, work, older, progress, since } = errand;
  const request = requestOf(publisher, planned);
  const before = older?.fileOf(request);
  const isOld = since !== undefined && monthsOf(table.freq, planned.until).last < since;
  const isSame = older !== undefined && isUnchanged(record, older);
  if (older && before && (isOld || isSame)) {
    progress.spared();
    return { from: join(older.path, before.path), file: { ...before, path: planned.file }, asked: false };
  }
  if (isOld) {
    progress.spared();
    return undefined;
  }
  const kept = await work.find(request, record.updated);
  if (kept) {
    progress.spared();
    const { bytes, sha256, headers } = kept;
    const file = { path: planned.file, table: table.id, bytes, sha256, request, headers };
    return { from: kept.path, file, asked: false };
  }
  return { ...(await ask(table, { ...part, request, before }, errand)), asked: true };
}

async function ask(
  table: SourceTable,
  { planned, record, signal, request, before }: Part & { request: FileRequest; before: ExtractFile | undefined },
  { publisher, client, work, older, progress }: TableErrand,
): Promise<GatheredFile> {
  const place = { file: `${publisher.source}/${planned.file}`, format: publisher.format, isPart: true };
  const { status, headers, body } = await client.send({
    ...request,
    headers: { ...publisher.headers, ...(older && before ? conditions(before) : {}) },
    media: publisher.media,
    verify: bytes => void readTable(table, bytes, place),
    signal,
  });
  progress.answered(body.length);
  if (status === 304 && older && before) {
    return { from: join(older.path, before.path), file: { ...before, path: planned.file } };
  }
  const told = Object.fromEntries(KEPT_HEADERS.flatMap(name => (headers[name] ? [[name, headers[name]]] : [])));
  const kept = await work.keep({ request, updated: record.updated, headers: told }, body);
  const { bytes, sha256 } = kept;
  return { from: kept.path, file: { path: planned.file, table: table.id, bytes, sha256, request, headers: told } };
}

/**
 * True where the older edition was fetched under the same stamp, on a later day than the stamp names: on the day itself
 * the publisher may have gone on.
 */
function isUnchanged({ table, updated }: TableRecord, older: OlderEdition): boolean {
  const before = older.recordOf(table);
  if (!before || updated === null || before.updated !== updated) return false;
  return (before.from ?? older.card.edition) > (dayOf(updated) ?? '');
}

/** The request as a card keeps it; the key is in a header and never part of it. */
export const requestOf = ({ base }: Publisher, { method, path, body }: PlannedRequest): FileRequest => ({
  method,
  url: `${base}${path}`,
  ...(body === undefined ? {} : { body }),
});

function conditions({ headers = {} }: ExtractFile): Record<string, string> {
  if (headers['etag']) return { 'if-none-match': headers['etag'] };
  return headers['last-modified'] ? { 'if-modified-since': headers['last-modified'] } : {};
}
