import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { precompress } from '../../../scripts/publish/precompress.ts';

it('puts compressed twins beside texts, none beside small or binary files', async () => {
  const root = await mkdtemp(join(tmpdir(), 'precompress-'));
  const long = 'Jobindsats '.repeat(500);
  await writeFile(join(root, 'long.csv'), long);
  await writeFile(join(root, 'short.csv'), 'a\n');
  await writeFile(join(root, 'long.parquet'), long);
  expect(await precompress(root)).toBe(1);
  expect(gunzipSync(await readFile(join(root, 'long.csv.gz'))).toString()).toBe(long);
  expect(brotliDecompressSync(await readFile(join(root, 'long.csv.br'))).toString()).toBe(long);
  expect(['short.csv.gz', 'long.parquet.gz'].some(name => existsSync(join(root, name)))).toBe(false);
  await rm(root, { recursive: true });
});
