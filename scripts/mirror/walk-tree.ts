import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** What lies in a folder, by path with `/`; links are named and never followed. */
export interface Walked {
  readonly files: ReadonlySet<string>;
  /** Symbolic links, pipes and other things that are no files. */
  readonly others: readonly string[];
}

/** Lists a folder and everything below it. Throws where it cannot be read. */
export async function walkTree(root: string): Promise<Walked> {
  const files = new Set<string>();
  const others: string[] = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const place = join(folder, entry.name);
      const path = relative(root, place).split(sep).join('/');
      if (entry.isDirectory()) folders.push(place);
      else if (entry.isFile()) files.add(path);
      else others.push(path);
    }
  }
  return { files, others: others.sort() };
}
