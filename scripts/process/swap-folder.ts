import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { withLock } from './with-lock.ts';

/**
 * Makes a folder anew, all or nothing: `fill` writes into a folder beside it (`.tmp`), which takes its place only when
 * `fill` is done. After a failure the old folder stands as it was; after a kill the next call mends what is left, and
 * at every moment the old or the new tree is there whole, for the instant of the exchange as `.old`. One writer at a
 * time: throws `invalid moment` while another process writes the same folder.
 */
export async function swapFolder(folder: string, fill: (beside: string) => Promise<void>): Promise<void> {
  await withLock(`${folder}.lock`, async () => {
    const [beside, old] = [`${folder}.tmp`, `${folder}.old`];
    await mend({ folder, beside, old });
    try {
      await fill(beside);
    } catch (error) {
      await rm(beside, { recursive: true, force: true });
      throw error;
    }
    await rename(folder, old).catch(ignoreMissing);
    await rename(beside, folder);
    await rm(old, { recursive: true, force: true });
  });
}

/** Clears what a killed run left; one killed between the two renames left the old tree beside its place. */
async function mend({ folder, beside, old }: Record<'folder' | 'beside' | 'old', string>): Promise<void> {
  await rm(beside, { recursive: true, force: true });
  if (existsSync(folder)) await rm(old, { recursive: true, force: true });
  else await rename(old, folder).catch(ignoreMissing);
}

function ignoreMissing(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}
