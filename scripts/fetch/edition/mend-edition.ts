import { existsSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Card } from '../../../src/model/card.ts';

/**
 * Puts back an edition that a killed run had moved aside (`<beside>.old`) to put a newer one of the same day in its
 * place, and clears what that run had begun.
 */
export async function mendEdition(beside: string, extracts: string): Promise<void> {
  const old = `${beside}.old`;
  if (existsSync(join(old, 'card.json'))) {
    const { source, edition } = Card.parse(JSON.parse(await readFile(join(old, 'card.json'), 'utf8')));
    const target = join(extracts, source, edition);
    if (!existsSync(target)) await rename(old, target);
  }
  await rm(old, { recursive: true, force: true });
  await rm(beside, { recursive: true, force: true });
}
