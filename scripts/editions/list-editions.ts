import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder of an edition: `<dir>/<source>/<edition>`. */
export interface EditionFolder {
  readonly source: string;
  readonly edition: string;
  readonly path: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The editions in a folder of extracts, by source and day; none where the folder is missing. */
export async function listEditions(dir: string): Promise<EditionFolder[]> {
  const editions: EditionFolder[] = [];
  for (const source of await folders(dir)) {
    for (const edition of await folders(join(dir, source))) {
      if (DAY.test(edition)) editions.push({ source, edition, path: join(dir, source, edition) });
    }
  }
  return editions;
}

async function folders(dir: string): Promise<string[]> {
  try {
    const entries = await readdir(dir, { withFileTypes: true });
    return entries.flatMap(entry => (entry.isDirectory() ? [entry.name] : [])).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
