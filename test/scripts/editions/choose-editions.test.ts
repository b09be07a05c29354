import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planPruning } from '../../../scripts/editions/prune-editions.ts';
import { listEditions } from '../../../scripts/editions/list-editions.ts';
import { readEditions } from '../../../scripts/editions/read-editions.ts';
import { extractsFolder, writeEdition } from './write-edition.ts';

const FILES = {
  jobindsats: [{ path: 'y25i01.json', body: '{"columns":[],"rows":[]}' }],
  statbank: [{ path: 'FOLK1A.csv', body: 'OMRÅDE' }],
};
type Source = keyof typeof FILES;
type Given = readonly [source: Source, day: string, kind: 'official' | 'model'];

async function folderOf(...editions: readonly Given[]): Promise<string> {
  const dir = await extractsFolder();
  for (const [source, day, kind] of editions)
    await writeEdition(dir, [source, day], { files: FILES[source], change: card => ({ ...card, kind }) });
  return dir;
}

const chosen = async (dir: string, edition?: string): Promise<string[]> =>
  (await readEditions(dir, edition === undefined ? {} : { edition })).map(
    ({ card }) => `${card.source} ${card.edition} ${card.kind}`,
  );

describe('the editions that a build uses', () => {
  it('are the official ones where every source has one, also where model figures are newer', async () => {
    const dir = await folderOf(
      ['jobindsats', '2026-03-20', 'official'],
      ['jobindsats', '2026-05-20', 'model'],
      ['statbank', '2026-04-01', 'official'],
    );
    expect(await chosen(dir)).toEqual(['jobindsats 2026-03-20 official', 'statbank 2026-04-01 official']);
  });

  it('stay model figures, all of them, while one source has no official edition', async () => {
    const dir = await folderOf(
      ['jobindsats', '2026-03-20', 'model'],
      ['statbank', '2026-03-20', 'model'],
      ['statbank', '2026-04-01', 'official'],
    );
    expect(await chosen(dir)).toEqual(['jobindsats 2026-03-20 model', 'statbank 2026-03-20 model']);
  });

  it('are of one kind on every day that is named', async () => {
    const dir = await folderOf(
      ['jobindsats', '2026-03-20', 'model'],
      ['statbank', '2026-03-20', 'model'],
      ['jobindsats', '2026-04-20', 'official'],
      ['statbank', '2026-05-20', 'official'],
    );
    expect(await chosen(dir, '2026-04-30')).toEqual(['jobindsats 2026-03-20 model', 'statbank 2026-03-20 model']);
    expect(await chosen(dir, '2026-05-20')).toEqual(['jobindsats 2026-04-20 official', 'statbank 2026-05-20 official']);
  });

  it('are refused where each kind lacks a source, with what there is', async () => {
    const dir = await folderOf(['jobindsats', '2026-03-20', 'model'], ['statbank', '2026-04-01', 'official']);
    await expect(readEditions(dir)).rejects.toThrow(
      /^invalid editions: jobindsats model, statbank official figures only, expected one kind of all sources/,
    );
  });

  it('never leave one out in silence whose card cannot be read', async () => {
    const dir = await folderOf(['jobindsats', '2026-03-20', 'official'], ['jobindsats', '2026-04-20', 'official']);
    await writeFile(join(dir, 'jobindsats', '2026-04-20', 'card.json'), '{');
    await expect(readEditions(dir)).rejects.toThrow('jobindsats/2026-04-20/card.json: invalid JSON');
  });
});

describe('planPruning', () => {
  it('keeps the newest good edition of each kind', async () => {
    const dir = await folderOf(
      ['jobindsats', '2026-01-20', 'official'],
      ['jobindsats', '2026-02-20', 'official'],
      ['jobindsats', '2026-03-20', 'model'],
      ['jobindsats', '2026-04-20', 'model'],
    );
    const { keep } = await planPruning(await listEditions(dir), 1);
    expect(keep.map(({ edition }) => edition)).toEqual(['2026-02-20', '2026-04-20']);
  });
});
