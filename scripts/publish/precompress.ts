import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { inParallel } from '../mirror/in-parallel.ts';
import { isCompressible, mediaTypeOf } from '../server/media-types.ts';

/** Files below this are sent as they are. */
const LEAST_BYTES = 1024;

/**
 * Puts `.br` and `.gz` beside all files below a folder that get smaller, for servers that send them as they lie there.
 * Returns the number of files compressed.
 */
export async function precompress(root: string): Promise<number> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const places = entries
    .filter(entry => entry.isFile() && isCompressible(mediaTypeOf(entry.name)))
    .map(entry => join(entry.parentPath, entry.name));
  let compressed = 0;
  await inParallel(places, 4, async place => {
    const body = await readFile(place);
    if (body.length < LEAST_BYTES) return;
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
    await writeFile(`${place}.br`, await promisify(brotliCompress)(body, { params }));
    await writeFile(`${place}.gz`, await promisify(gzip)(body, { level: 9 }));
    compressed += 1;
  });
  return compressed;
}
