import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { linkTree } from '../process/link-tree.ts';

/** What is read of the catalogue of a published version. */
const Catalogue = z.object({
  version: z.string().regex(/^\d+\.\d+\.\d+(-[0-9a-z.-]+)?$/),
  released: z.iso.date(),
  kind: z.enum(['official', 'model']),
});

/**
 * Puts a published version into a built site, as mirrors serve it: the files under `data/v/<version>/`, and
 * `data/latest.json` and `data/versions.json`, the only moving parts. Throws `missing published version` or `invalid`.
 */
export async function publishData(published: string, site: string): Promise<void> {
  const catalogue = await readFile(join(published, 'indicators.json'), 'utf8').catch(() => {
    throw new Error(`missing published version: ${published} holds no indicators.json. Run: npm run build`);
  });
  const { version, released, kind } = Catalogue.parse(JSON.parse(catalogue));
  await linkTree(published, join(site, 'data', 'v', version));
  const latest = { version, released, kind, path: `v/${version}/` };
  await writeFile(join(site, 'data', 'latest.json'), toJson(latest));
  await writeFile(join(site, 'data', 'versions.json'), toJson([latest]));
}

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
