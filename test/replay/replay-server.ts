import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Asked, Given } from './exchange.ts';
import { plain } from './exchange.ts';
import { dueFaults, send, sendFaulty, type Fault } from './faults.ts';
import { answerJobindsats } from './jobindsats-replay.ts';
import type { ServedCut } from './served-extracts.ts';
import { answerStatbank } from './statbank-replay.ts';

/** What a replay server serves and how it misbehaves. */
export interface ReplayOptions {
  readonly cuts?: readonly ServedCut[];
  readonly token?: string;
  /** Stamp of every table's last update. */
  readonly updated?: string;
  readonly faults?: readonly Fault[];
  /** Milliseconds before every answer. */
  readonly delay?: number;
  /** Data have an entity tag or the day of their last change, and who has the same gets 304. */
  readonly validators?: 'etag' | 'last-modified';
  /** Other files by path, e.g. boundaries. */
  readonly files?: Readonly<Record<string, Given>>;
}

/** A running replay of both interfaces on this machine. */
export interface ReplayServer {
  readonly jobindsats: string;
  readonly statbank: string;
  readonly url: string;
  readonly asked: Asked[];
  /** A table is published anew from now on: another stamp, perhaps other rows. */
  readonly publish: (id: string, updated: string, cut?: ServedCut) => void;
  readonly close: () => Promise<void>;
}

/** The key that the replay knows where no other is given. */
export const REPLAY_TOKEN = 'replay-key-0f3b9c';

/** Starts a server on a free port of the loopback that answers as Jobindsats (`/v3`) and as the StatBank (`/v1`). */
export async function replayServer(options: ReplayOptions = {}): Promise<ReplayServer> {
  const { token = REPLAY_TOKEN, updated = '2026-01-15', delay = 0, files = {}, validators } = options;
  let cuts = options.cuts ?? [];
  const stamps = new Map<string, string>();
  const asked: Asked[] = [];
  const due = dueFaults(options.faults ?? []);
  const of = (source: string) => () => cuts.filter(({ table }) => table.source === source);
  const jobindsats = { cuts: of('jobindsats'), token, updated: (id: string) => stamps.get(id) ?? updated };
  const statbank = { cuts: of('statbank'), updated: (id: string) => stamps.get(id) ?? `${updated}T08:00:00` };
  const answer = (one: Asked): Given => {
    if (one.path.startsWith('/v3/')) return answerJobindsats(jobindsats, one);
    if (one.path.startsWith('/v1/')) return answerStatbank(statbank, one);
    return files[one.path] ?? plain('', 404);
  };
  const server = createServer((request, response) => {
    void (async () => {
      const one = await read(request);
      asked.push(one);
      if (delay > 0) await sleep(delay);
      const given = validators ? validated(answer(one), one, validators) : answer(one);
      const fault = due(`${request.url} ${one.body}`);
      if (fault) await sendFaulty(response, given, fault);
      else send(response, given);
    })().catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    jobindsats: `${url}/v3`,
    statbank: `${url}/v1`,
    url,
    asked,
    publish: (id, stamp, cut) => {
      stamps.set(id, stamp);
      if (cut) cuts = cuts.map(one => (one.table.id === cut.table.id ? cut : one));
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function read(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host');
  return {
    method: request.method ?? 'GET',
    path: pathname,
    query: searchParams,
    headers: request.headers,
    body: Buffer.concat(chunks).toString(),
  };
}

/** Requests that say what they have, by the header of the answer that they had it from. */
const CONDITIONS = { etag: 'if-none-match', 'last-modified': 'if-modified-since' } as const;

function validated(given: Given, { path, headers }: Asked, name: keyof typeof CONDITIONS): Given {
  if (given.status !== 200 || !path.includes('/data')) return given;
  const print = given.body.reduce((sum, byte) => (sum * 31 + byte) >>> 0, 7);
  // Another body has another moment of change: the seconds since 1970 are its print.
  const value = name === 'etag' ? `"${given.body.length}-${print}"` : new Date(1000 * (print >>> 1)).toUTCString();
  if (headers[CONDITIONS[name]] === value)
    return { ...given, status: 304, body: new Uint8Array(), headers: { [name]: value } };
  return { ...given, headers: { ...given.headers, [name]: value } };
}
