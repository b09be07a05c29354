import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';

/** SHA-256 of a file in hex, and its bytes. */
export const hashFile = (place: string): Promise<{ sha256: string; bytes: number }> => digest(createReadStream(place));

/** SHA-256 of what a precompressed file holds, and its bytes. Rejects for a broken one. */
export function hashCompressed(place: string, encoding: 'br' | 'gz'): Promise<{ sha256: string; bytes: number }> {
  const unpacked: Transform = encoding === 'br' ? createBrotliDecompress() : createGunzip();
  const packed = createReadStream(place);
  packed.on('error', error => unpacked.destroy(error));
  return digest(packed.pipe(unpacked));
}

async function digest(stream: AsyncIterable<Buffer | string>): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of stream) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: hash.digest('hex'), bytes };
}
