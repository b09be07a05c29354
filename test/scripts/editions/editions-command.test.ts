import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runEditions } from '../../../scripts/editions.ts';
import { body, Y25I01 } from '../../build/edition-folder.ts';
import { extractsFolder, writeEdition } from './write-edition.ts';

/** Unemployed of Albertslund by month. */
const unemployed = (counts: Readonly<Record<string, number | null>>) => ({
  path: 'y25i01.json',
  body: body(
    Y25I01,
    Object.entries(counts).map(([month, count]) => [month, 'Albertslund', 'A-dagpenge', count, 1]),
  ),
});
const DAYS = ['2026-01-20', '2026-02-20', '2026-03-20'];

let [printed, complained]: [string[], string[]] = [[], []];
beforeEach(() => {
  [printed, complained] = [[], []];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void complained.push(text));
});
afterEach(() => vi.restoreAllMocks());

async function threeEditions(): Promise<string> {
  const dir = await extractsFolder();
  await writeEdition(dir, ['jobindsats', DAYS[0]!], { files: [unemployed({ '2025M11': 10, '2025M12': 20 })] });
  await writeEdition(dir, ['jobindsats', DAYS[1]!], { files: [unemployed({ '2025M12': 21, '2026M01': 30 })] });
  await writeEdition(dir, ['jobindsats', DAYS[2]!], { files: [unemployed({ '2025M12': null, '2026M01': 30 })] });
  return dir;
}
const run = async (...words: string[]) => {
  const code = await runEditions(words);
  return { code, said: printed.join('\n'), error: complained.join('\n') };
};

describe('npm run editions', () => {
  it('list names every edition, and one whose card cannot be read with the reason', async () => {
    const dir = await threeEditions();
    await writeFile(join(dir, 'jobindsats', DAYS[0]!, 'card.json'), '{}');
    const { code, said } = await run('list', '--json', '--extracts', dir);
    const listed = JSON.parse(said) as { edition: string; files?: number; problem?: string }[];
    expect([code, listed.map(({ edition }) => edition)]).toEqual([0, DAYS]);
    expect(listed[0]!.problem).toContain('invalid card');
    expect(listed[1]!.files).toBe(1);
  });

  it('show gives the card and the hash of every file', async () => {
    const dir = await threeEditions();
    const { said } = await run('show', `jobindsats/${DAYS[1]}`, '--extracts', dir);
    expect(said).toMatch(/kind +model/);
    expect(said).toMatch(/y25i01\.json +\d+ {2}[0-9a-f]{64}/);
  });

  it('diff counts by table what changed, appeared and vanished, and writes every cell', async () => {
    const dir = await threeEditions();
    const csv = join(dir, 'cells.csv');
    const names = [`jobindsats/${DAYS[0]}`, `jobindsats/${DAYS[1]}`];
    const { said } = await run('diff', ...names, '--csv', csv, '--extracts', dir);
    expect(said).toContain('1 of 2 cells changed, 2 appeared, 2 vanished');
    const lines = (await readFile(csv, 'utf8')).trim().split('\n');
    expect(lines[1]).toBe(
      'jobindsats,y25i01,fte,165,ADP,_T,_T,_T,_T,_T,M,2025-12,changed,20,21,A,A,1,late-registration',
    );
    expect(lines).toHaveLength(6);
  });

  it('diff does not tell again what is withheld now', async () => {
    const dir = await threeEditions();
    const csv = join(dir, 'cells.csv');
    await run('diff', `jobindsats/${DAYS[1]}`, `jobindsats/${DAYS[2]}`, '--csv', csv, '--extracts', dir);
    expect(await readFile(csv, 'utf8')).toContain(',2025-12,changed,,,A,Q,2,late-registration\n');
  });

  it('verify finds a file that is another one than was delivered', async () => {
    const dir = await threeEditions();
    expect((await run('verify', '--extracts', dir)).code).toBe(0);
    await writeFile(join(dir, 'jobindsats', DAYS[2]!, 'y25i01.json'), 'spoilt');
    const { code, error } = await run('verify', '--extracts', dir);
    expect([code, error]).toEqual([
      1,
      `invalid editions: jobindsats/${DAYS[2]}. Fetch them again; a build refuses them.`,
    ]);
  });

  it('prune removes nothing without --yes, and never the newest good edition', async () => {
    const dir = await threeEditions();
    const there = () => DAYS.filter(day => existsSync(join(dir, 'jobindsats', day)));
    await writeFile(join(dir, 'jobindsats', DAYS[2]!, 'y25i01.json'), 'spoilt');
    const { said } = await run('prune', '--keep', '1', '--extracts', dir);
    expect([said, there()]).toEqual([`jobindsats/${DAYS[0]}: would be removed; add --yes to remove them`, DAYS]);
    await run('prune', '--keep', '1', '--yes', '--extracts', dir);
    expect(there()).toEqual(DAYS.slice(1));
  });

  it.each([
    [
      ['show', 'jobindsats/2020-01-01'],
      /^unknown edition: "jobindsats\/2020-01-01".* There are jobindsats\/2026-01-20,/,
    ],
    [['show'], /^invalid command line: Missing required positional argument: EDITION/],
    [['verify', 'statbank/2026-01-20'], /^unknown edition: "statbank\/2026-01-20"/],
    [['diff', 'jobindsats/2026-01-20', 'jobindsats/2026-01-21'], /^unknown edition: "jobindsats\/2026-01-21"/],
    [['diff', 'jobindsats/2026-01-20'], /^invalid command line: Missing required positional argument: NEWER/],
    [['list', '--all'], /^unknown option: --all\./],
    [['prune'], /^invalid command line: Missing required argument: --keep/],
    [['prune', '--keep', 'all'], /^invalid number: --keep all, expected 1 or more/],
    [['prune', '--keep', '0'], /^invalid number: --keep 0, expected 1 or more/],
    [['prune', '--keep', '1', '--source', 'x'], /^unknown source: "x". There are jobindsats\./],
  ])('%s says what is wrong', async (words, message) => {
    const { code, error } = await run(...words, '--extracts', await threeEditions());
    expect([code, error]).toEqual([1, expect.stringMatching(message)]);
  });

  it('diff refuses two sources, and a file that was changed', async () => {
    const dir = await threeEditions();
    await writeEdition(dir, ['statbank', DAYS[0]!], { files: [{ path: 'FOLK1A.csv', body: 'OMRÅDE;TID;INDHOLD\n' }] });
    const two = await run('diff', `jobindsats/${DAYS[0]}`, `statbank/${DAYS[0]}`, '--extracts', dir);
    expect([two.code, two.error]).toEqual([1, expect.stringMatching(/^invalid editions: .* are of two sources/)]);
    await writeFile(join(dir, 'jobindsats', DAYS[1]!, 'y25i01.json'), 'spoilt');
    const spoilt = await run('diff', `jobindsats/${DAYS[0]}`, `jobindsats/${DAYS[1]}`, '--extracts', dir);
    expect([spoilt.code, spoilt.error]).toEqual([1, expect.stringContaining('invalid file: 6 bytes, expected')]);
  });

  it('says so where there is nothing kept', async () => {
    const dir = await extractsFolder();
    expect((await run('list', '--extracts', dir)).said).toBe(`no editions in ${dir}`);
    expect((await run('verify', '--extracts', dir)).code).toBe(0);
    expect(await run('prune', '--keep', '1', '--extracts', dir)).toMatchObject({ code: 0, error: '' });
  });

  it('names its commands for an unknown word', async () => {
    expect(await run('lst')).toMatchObject({
      code: 1,
      error: 'unknown command: "lst". Commands are list, show, diff, verify, prune; each has --help.',
    });
  });
});
