import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readGoals } from '../../scripts/build/read-goals.ts';
import { readEditions } from '../../scripts/editions/read-editions.ts';
import { body, smallY25i01, writeEditionFolder, Y25I01 } from '../build/edition-folder.ts';
import { cardAttacks, folderAttacks, type LooseCard } from './corpus/editions.ts';
import { goalAttacks } from './corpus/goals.ts';

const DAY = '2026-03-20';
const PATIENCE = 20_000;
let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'corpus-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** An edition that is whole until `change` has been at its folder, and what reading it came to. */
async function reading(change: (folder: string) => unknown): Promise<string> {
  const extracts = await mkdtemp(join(root, 'extracts-'));
  const files = { 'y25i01.json': body(Y25I01, smallY25i01()) };
  await writeEditionFolder(extracts, { source: 'jobindsats', edition: DAY, files });
  await change(join(extracts, 'jobindsats', DAY));
  const before = await readdir(extracts, { recursive: true });
  const said = await readEditions(extracts).then(
    () => 'read',
    (error: unknown) => (error as Error).message,
  );
  expect(await readdir(extracts, { recursive: true })).toEqual(before);
  return said;
}

describe('an edition', () => {
  it('is read where nothing is wrong with it', async () => {
    expect(await reading(() => undefined)).toBe('read');
  });

  it.each(cardAttacks)('is refused where its card has: %s', async (_, change, says) => {
    const said = await reading(async folder => {
      const path = join(folder, 'card.json');
      const card = JSON.parse(await readFile(path, 'utf8')) as LooseCard;
      await writeFile(path, JSON.stringify(change(card)));
    });
    const start = `jobindsats/${DAY}/card.json${says}`;
    expect(said.slice(0, start.length)).toBe(start);
  });

  it.each(folderAttacks)('is refused where its folder has: %s', { timeout: PATIENCE }, async (_, change, says) => {
    const start = `jobindsats/${DAY}/${says}`;
    expect((await reading(change)).slice(0, start.length)).toBe(start);
  });
});

describe('goals of a reader’s own', () => {
  it.each(goalAttacks)('are refused where the file has: %s', { timeout: PATIENCE }, async (_name, file, says) => {
    const path = join(await mkdtemp(join(root, 'goals-')), 'own.json');
    await writeFile(path, file);
    const said = await readGoals(path).then(
      () => 'read',
      (error: unknown) => (error as Error).message,
    );
    // What is too large is no matter of an entry, and names the file behind what is wrong.
    const start = says.startsWith(': invalid goals') ? `invalid goals: "${path}" has` : `${path}${says}`;
    expect(said.slice(0, start.length)).toBe(start);
    expect(said).toMatch(/(?:unknown|missing|invalid) /);
  });
});
