import { createReadStream } from 'node:fs';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { parseByteRange } from './byte-range.ts';
import { encodingOf } from './compressed-bodies.ts';
import type { compressedBodies } from './compressed-bodies.ts';
import { findFile } from './find-file.ts';
import type { Found } from './find-file.ts';
import { isCompressible, mediaTypeOf } from './media-types.ts';
import { responseHeaders } from './response-headers.ts';

type File = Extract<Found, { kind: 'file' }>;

/** What every answer of one server has in common. */
export interface Served {
  readonly root: string;
  readonly compressed: ReturnType<typeof compressedBodies>;
}

/** Answers one request from the served folder. */
export async function answer(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, search } = new URL(request.url ?? '/', 'http://host');
  for (const [name, value] of Object.entries(responseHeaders(pathname))) response.setHeader(name, value!);
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, { allow: 'GET, HEAD' });
  const found = await findFile(served.root, pathname);
  if (found.kind === 'invalid') return end(response, 400);
  if (found.kind === 'redirect') return end(response, 301, { location: `${pathname}/${search}` });
  if (found.kind !== 'file') return sendMissing(served, request, response);
  const etag = `"${found.bytes.toString(36)}-${Math.round(found.modified).toString(36)}"`;
  const headers = { etag };
  if (request.headers['if-none-match'] === etag) return end(response, 304, headers);
  return sendFile({ served, request, response }, found, { status: 200, headers });
}

interface Exchange {
  readonly served: Served;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function sendMissing(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = await findFile(served.root, '/404.html');
  if (page.kind !== 'file') return end(response, 404);
  delete request.headers.range;
  return sendFile({ served, request, response }, page, { status: 404, headers: { 'cache-control': 'no-cache' } });
}

async function sendFile(
  { served, request, response }: Exchange,
  file: File,
  { status, headers }: { status: number; headers: OutgoingHttpHeaders },
): Promise<void> {
  const type = mediaTypeOf(file.path);
  const all = {
    ...headers,
    'content-type': type,
    'accept-ranges': 'bytes',
    ...(isCompressible(type) ? { vary: 'accept-encoding' } : {}),
  };
  const range = parseByteRange(request.headers.range, file.bytes);
  if (range === 'unsatisfiable') return end(response, 416, { 'content-range': `bytes */${file.bytes}` });
  const encoding =
    range === null && isCompressible(type) && file.bytes > 1024 ? encodingOf(request.headers['accept-encoding']) : null;
  if (encoding !== null) {
    const body = await served.compressed(file.path, String(file.modified), encoding);
    response.writeHead(status, { ...all, 'content-encoding': encoding, 'content-length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
    return;
  }
  const { first, last } = range ?? { first: 0, last: file.bytes - 1 };
  const part = range ? { 'content-range': `bytes ${first}-${last}/${file.bytes}` } : {};
  response.writeHead(range ? 206 : status, { ...all, ...part, 'content-length': last - first + 1 });
  if (request.method === 'HEAD' || last < first) response.end();
  else await pipeline(createReadStream(file.path, { start: first, end: last }), response);
}

const REASONS: Readonly<Record<number, string>> = {
  400: 'invalid address',
  404: 'missing page',
  405: 'invalid method',
};

function end(response: ServerResponse, status: number, headers: OutgoingHttpHeaders = {}): void {
  const kept = status < 400 ? {} : { 'cache-control': 'no-cache' };
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...kept, ...headers });
  response.end(status === 304 ? undefined : (REASONS[status] ?? ''));
}
