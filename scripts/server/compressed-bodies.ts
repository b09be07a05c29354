import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Encodings the server offers, the preferred one first. */
export type Encoding = 'br' | 'gzip';

const MOST_CACHED_BYTES = 64 * 1024 * 1024;

/** The best encoding that an `Accept-Encoding` header allows; null for none. */
export function encodingOf(header: string | undefined): Encoding | null {
  const accepted = (header ?? '').split(',').map(part => part.trim().split(/\s*;\s*q=/));
  const allows = (name: string) => accepted.some(([encoding, weight]) => encoding === name && Number(weight ?? 1) > 0);
  return allows('br') ? 'br' : allows('gzip') ? 'gzip' : null;
}

/**
 * A reader of compressed files that keeps what it has compressed, at most 64 MiB, the oldest going first.
 * `tag` is the file's version: another tag is another body.
 */
export function compressedBodies(): (path: string, tag: string, encoding: Encoding) => Promise<Buffer> {
  const cache = new Map<string, Buffer>();
  let held = 0;
  return async (path, tag, encoding) => {
    const key = `${encoding} ${tag} ${path}`;
    const known = cache.get(key);
    if (known) return known;
    const body = await compress(await readFile(path), encoding);
    cache.set(key, body);
    held += body.length;
    for (const [oldest, { length }] of cache) {
      if (held <= MOST_CACHED_BYTES) break;
      cache.delete(oldest);
      held -= length;
    }
    return body;
  };
}

const compress = (body: Buffer, encoding: Encoding): Promise<Buffer> =>
  encoding === 'br'
    ? promisify(brotliCompress)(body, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
      })
    : promisify(gzip)(body, { level: 9 });
