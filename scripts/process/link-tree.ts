import { copyFile, link, mkdir, readdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/**
 * Puts all files of a tree into another folder under the same paths: as second names of the same files where the disk
 * gives them, else as copies. Only for files that are never written to again.
 */
export async function linkTree(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  const targets = files.map(file => join(to, relative(from, file)));
  for (const folder of new Set(targets.map(dirname))) await mkdir(folder, { recursive: true });
  for (const [index, file] of files.entries())
    await link(file, targets[index]!).catch(() => copyFile(file, targets[index]!));
}
