import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue, CatalogueIndicator, IndicatorFile } from '../../src/package/types.ts';
import { releaseChanges, type ReleaseChange } from '../../src/revisions/release-changes.ts';

/** True for a folder that holds a published tree. */
export const isPublished = (folder: string): boolean => existsSync(join(folder, 'indicators.json'));

/** What differs between two published trees, by indicator that both have figures of. */
export async function diffReleases(
  older: string,
  newer: string,
): Promise<ReadonlyMap<string, readonly ReleaseChange[]>> {
  const [before, now] = [await catalogueOf(older), await catalogueOf(newer)];
  const changes = new Map<string, readonly ReleaseChange[]>();
  for (const definition of now.indicators) {
    const was = before.indicators.find(({ id }) => id === definition.id);
    if (!definition.available || !was?.available) continue;
    changes.set(
      definition.id,
      releaseChanges(
        { definition: was, files: await filesOf(older, was), released: before.released },
        { definition, files: await filesOf(newer, definition), released: now.released },
      ),
    );
  }
  return changes;
}

const catalogueOf = (folder: string): Promise<Catalogue> => read<Catalogue>(join(folder, 'indicators.json'));
const filesOf = (folder: string, { files }: CatalogueIndicator): Promise<IndicatorFile[]> =>
  Promise.all(
    files.filter(({ format }) => format === 'json').map(({ path }) => read<IndicatorFile>(join(folder, path))),
  );

async function read<Shape>(path: string): Promise<Shape> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Error(`missing file: ${path}. Name the folder of a whole published tree.`);
  });
  return JSON.parse(text) as Shape;
}
