import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { body, smallY25i01, writeEditionFolder, Y25I01 } from './edition-folder.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FILE = 'jobindsats/2026-03-20/y25i01.json';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bad-input-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Builds from one edition by the command line; what it printed and what the published folder then holds. */
async function build(name: string, y25i01: string | Uint8Array, after?: (extracts: string) => Promise<void>) {
  const [extracts, out] = [join(folder, name, 'extracts'), join(folder, name, 'published')];
  await writeEditionFolder(extracts, { source: 'jobindsats', edition: '2026-03-20', files: { 'y25i01.json': y25i01 } });
  await after?.(extracts);
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'kept'), 'old');
  const command = [join(ROOT, 'scripts', 'build.ts'), '--extracts', extracts, '--out', out];
  const { status, stderr, stdout } = spawnSync(process.execPath, ['--import', 'tsx', ...command], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const untouched = (await readFile(join(out, 'kept'), 'utf8').catch(() => 'gone')) === 'old';
  return { status, output: stderr + stdout, untouched };
}

const changed = (row: number, column: number, value: string | number | null): string => {
  const rows = smallY25i01();
  rows[row - 1]![column] = value;
  return body(Y25I01, rows);
};

describe('npm run build on a broken edition', () => {
  it('publishes a whole edition', async () => {
    const { status, untouched } = await build('whole', body(Y25I01, smallY25i01()));
    expect([status, untouched]).toEqual([0, false]);
  });

  it.each<[string, string, string[]]>([
    [
      'missing column',
      body(
        Y25I01.slice(0, 4),
        smallY25i01().map(row => row.slice(0, 4)),
      ),
      ['missing column', Y25I01[4]],
    ],
    [
      'unknown column',
      body(
        [...Y25I01, 'Nyt'],
        smallY25i01().map(row => [...row, 1]),
      ),
      ['unknown column', '"Nyt"'],
    ],
    ['unknown code', changed(2, 2, 'B-dagpenge'), ['row 2', 'Ydelsesgrupper', 'unknown', '"B-dagpenge"']],
    ['unknown area', changed(3, 1, 'Albertslundby'), ['row 3', 'Område', 'unknown', '"Albertslundby"']],
    ['duplicate key', body(Y25I01, [...smallY25i01(), smallY25i01()[0]!]), ['row 13', 'row 1']],
    ['malformed number', changed(4, 3, '1.2.3'), ['row 4', 'Antal ledige fuldtidspersoner', 'invalid', '"1.2.3"']],
    ['fractional count', changed(5, 3, 1.5), ['row 5', 'Antal ledige fuldtidspersoner', 'invalid', '1.5']],
    ['impossible period', changed(6, 0, '2026M13'), ['row 6', 'Periode', 'invalid', '"2026M13"']],
    ['empty file', '', ['missing']],
    ['truncated JSON', body(Y25I01, smallY25i01()).slice(0, 300), ['invalid JSON']],
  ])('stops before writing and says where and what: %s', async (name, text, said) => {
    const { status, output, untouched } = await build(name.replaceAll(' ', '-'), text);
    expect(status, output).toBe(1);
    expect(output).toContain(FILE);
    for (const words of said) expect(output).toContain(words);
    expect(untouched).toBe(true);
    expect(output).not.toContain('    at ');
  });

  it('stops when a byte differs from the card', async () => {
    const { status, output, untouched } = await build('changed-byte', body(Y25I01, smallY25i01()), extracts =>
      writeFile(join(extracts, FILE), body(Y25I01, smallY25i01()).replace('100', '101')),
    );
    expect([status, untouched]).toEqual([1, true]);
    expect(output).toContain(FILE);
    expect(output).toContain('invalid file: SHA-256');
  });

  it('reports all problems of one file together', async () => {
    const rows = smallY25i01();
    rows[1]![2] = 'B-dagpenge';
    rows[7]![3] = 'mange';
    const { output } = await build('all-together', body(Y25I01, rows));
    expect(output).toContain('row 2');
    expect(output).toContain('row 8');
  });
});
