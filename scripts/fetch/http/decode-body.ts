import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { RequestError } from './request-error.ts';

type Decode = (body: Uint8Array) => Promise<Uint8Array>;

const DECODERS: Readonly<Record<string, Decode>> = {
  identity: body => Promise.resolve(body),
  gzip: promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

/** What is sent as `Accept-Encoding`. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

/** A body without its content encoding. Throws a transient `RequestError` where it is cut off or encoded otherwise. */
export async function decodeBody(body: Uint8Array, encoding = 'identity'): Promise<Uint8Array> {
  const decode = DECODERS[encoding.trim().toLowerCase()];
  if (!decode)
    throw new RequestError(`invalid answer: unknown content encoding "${encoding}"`, { failure: 'transient' });
  try {
    return await decode(body);
  } catch (cause) {
    throw new RequestError(`invalid answer: its ${encoding} encoding breaks off`, { failure: 'transient', cause });
  }
}
