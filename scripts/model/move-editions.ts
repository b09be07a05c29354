import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Card } from '../../src/model/card.ts';
import { listEditions } from '../editions/list-editions.ts';
import { swapFolder } from '../process/swap-folder.ts';

/** Refuses to put model figures where official ones lie: throws `invalid target` with the folder. */
export async function refuseOfficial(folder: string, dates: readonly string[]): Promise<void> {
  const taken = (await listEditions(folder)).filter(({ edition }) => dates.includes(edition));
  for (const { path } of taken) {
    const card = join(path, 'card.json');
    if (!existsSync(card)) continue;
    const { kind } = Card.parse(JSON.parse(await readFile(card, 'utf8')));
    if (kind === 'official')
      throw new Error(`invalid target: ${path} holds official figures. Choose another folder with --out.`);
  }
}

/**
 * Moves the editions of one folder into another, over those of the same day; what else lies there stays. A folder that is
 * not there yet appears as a whole; in one that is, each edition is exchanged as a whole.
 */
export async function moveEditions(from: string, to: string): Promise<void> {
  if (!existsSync(to)) {
    await rename(from, to);
    return;
  }
  for (const { source, edition, path } of await listEditions(from)) {
    await mkdir(join(to, source), { recursive: true });
    await swapFolder(join(to, source, edition), beside => rename(path, beside));
  }
  await rm(from, { recursive: true, force: true });
}
