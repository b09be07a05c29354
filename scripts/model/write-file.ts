import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

/** Writes chunks of text as one UTF-8 file, a chunk at a time; returns its size and hash. */
export async function writeChunks(path: string, chunks: Iterable<string>): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  const file = await open(path, 'w');
  try {
    for (const chunk of chunks) {
      const data = Buffer.from(chunk, 'utf8');
      hash.update(data);
      bytes += data.length;
      await file.writeFile(data);
    }
  } finally {
    await file.close();
  }
  return { bytes, sha256: hash.digest('hex') };
}
