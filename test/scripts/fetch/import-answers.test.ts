import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { importAnswers } from '../../../scripts/fetch/import-answers.ts';
import { tablesIn } from './same-tables.ts';

const answer = [
  {
    Variables: [
      { Name: 'area', Label: 'Area' },
      { Name: 'period', Label: 'Periode' },
      { Name: 'mema02_1', Label: 'Antal personer' },
      { Name: 'mema02_3', Label: 'Antal fuldtidspersoner' },
      { Name: 'memba02_4b', Label: 'Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år' },
      { Name: 'memba02_5b', Label: 'Fuldtidspersoner i pct. af befolkningen 16-66 år' },
    ],
    Data: [
      ['Hele landet', '2024M01', '85.491', '83581', '2,9', '2,2'],
      ['Albertslund', '2024M01', '-', '3', '9,14', ''],
    ],
  },
];

async function imported(files: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), 'import-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const [from, out] = [join(folder, 'answers'), join(folder, 'extracts')];
  await mkdir(from);
  for (const [name, body] of Object.entries(files)) await writeFile(join(from, name), body);
  const lines: string[] = [];
  const run = () => importAnswers(from, { out, now: new Date('2026-03-02T12:00:00Z'), log: line => lines.push(line) });
  return { out, run, lines };
}

describe('importAnswers', () => {
  it('keeps an answer of version 2 byte for byte: texts, decimal comma, byte order mark, names in capitals', async () => {
    const body = `\uFEFF${JSON.stringify(answer)}`;
    const { out, run, lines } = await imported({ 'Y01A02.json': body });
    await run();
    expect(lines).toEqual(['jobindsats: edition 2026-03-02 of 1 imported tables']);
    expect(await readFile(join(out, 'jobindsats/2026-03-02/y01a02.json'), 'utf8')).toBe(body);
    expect((await tablesIn(out)).get('y01a02')).toMatchObject({
      dimensions: ['ref_area', 'target_group'],
      rows: [{ figures: [83_581, 85_491, 2.9, 2.2] }, { figures: [3, NaN, 9.14, NaN] }],
    });
  });

  it.each([
    [
      'a name that is no table',
      { 'y99x99.json': JSON.stringify(answer) },
      'y99x99.json: unknown source table: "y99x99"',
    ],
    [
      'the refusal of a wrong key',
      { 'y01a02.json': '"Forkert nøgle eller nøglen er udløbet."' },
      'y01a02.json: invalid body: the publisher says "Forkert nøgle',
    ],
    ['another shape', { 'y01a02.json': '{"columns":[],"rows":[]}' }, 'y01a02.json: invalid body: '],
    [
      'a row of another length',
      { 'y01a02.json': JSON.stringify([{ ...answer[0], Data: [['Hele landet']] }]) },
      'y01a02.json row 1: invalid body: 1 cells, expected 6',
    ],
    [
      'a figure that is none',
      { 'y01a02.json': JSON.stringify(answer).replace('83581', 'mange') },
      'y01a02.json row 1 column "Antal fuldtidspersoner": invalid number: "mange"',
    ],
    ['an empty folder', {}, 'missing answers: no .json file at'],
  ])('stores nothing and says why for %s', async (_, files, message) => {
    const { out, run } = await imported(files);
    await expect(run()).rejects.toThrow(message);
    expect(existsSync(out)).toBe(false);
  });
});
