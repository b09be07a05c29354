import { rename, rm } from 'node:fs/promises';

/**
 * Makes a folder anew, all or nothing: `fill` writes into a folder beside it, which takes its place only when `fill` is
 * done. After a failure the old folder stands as it was.
 */
export async function swapFolder(folder: string, fill: (beside: string) => Promise<void>): Promise<void> {
  const [beside, old] = [`${folder}.tmp`, `${folder}.old`];
  await rm(beside, { recursive: true, force: true });
  await rm(old, { recursive: true, force: true });
  try {
    await fill(beside);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    throw error;
  }
  await rename(folder, old).catch(ignoreMissing);
  await rename(beside, folder);
  await rm(old, { recursive: true, force: true });
}

function ignoreMissing(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}
