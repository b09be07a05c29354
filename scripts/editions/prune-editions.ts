import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ofKind } from './choose-editions.ts';
import type { EditionFolder } from './list-editions.ts';
import { verifyEditions } from './verify-editions.ts';

/** What is kept and what goes. */
export interface Pruning {
  readonly keep: readonly EditionFolder[];
  readonly remove: readonly EditionFolder[];
}

/** Which editions go when the newest `keep` of each source stay; the newest good one of each kind always stays. */
export async function planPruning(folders: readonly EditionFolder[], keep: number): Promise<Pruning> {
  const kept: EditionFolder[] = [];
  for (const source of new Set(folders.map(folder => folder.source))) {
    const own = folders.filter(folder => folder.source === source).sort((a, b) => (a.edition < b.edition ? 1 : -1));
    kept.push(...own.slice(0, keep));
    for (const kind of ['official', 'model'] as const) {
      const good = await newestGood(await ofKind(own, { kind }));
      if (good && !kept.includes(good)) kept.push(good);
    }
  }
  return {
    keep: folders.filter(folder => kept.includes(folder)),
    remove: folders.filter(folder => !kept.includes(folder)),
  };
}

/** The first edition that is as its card says; undefined where none is. */
async function newestGood(newestFirst: readonly EditionFolder[]): Promise<EditionFolder | undefined> {
  for (const folder of newestFirst) {
    const [verified] = await verifyEditions([folder]);
    if (verified?.problems.length === 0) return folder;
  }
  return undefined;
}

/** Removes editions; each leaves the list in one move before its files go. */
export async function removeEditions(folders: readonly EditionFolder[]): Promise<void> {
  for (const { path, edition } of folders) {
    const aside = join(dirname(path), `.removed-${edition}`);
    await rm(aside, { recursive: true, force: true });
    await rename(path, aside);
    await rm(aside, { recursive: true });
  }
}
