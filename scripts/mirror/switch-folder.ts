import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Puts a finished folder in the place of another: at every moment there is the whole old one, none, or the whole new one. */
export async function switchFolder(fresh: string, target: string): Promise<void> {
  const old = `${target}.old`;
  await rm(old, { recursive: true, force: true });
  await mkdir(dirname(target), { recursive: true });
  await rename(target, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(fresh, target);
  await rm(old, { recursive: true, force: true });
}

/** Writes a small file in one move. */
export async function writeWhole(place: string, text: string): Promise<void> {
  await writeFile(`${place}.new`, text);
  await rename(`${place}.new`, place);
}
