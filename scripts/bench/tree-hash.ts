import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { treeFiles } from './site-files.ts';

/** One hash over the paths and bytes of all files of a tree: equal hashes, equal trees. */
export function treeHash(root: string): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of treeFiles(root))
    hash.update(`${path}\0${bytes}\0`).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}
