import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEditions } from '../../scripts/editions/read-editions.ts';
import { InputError, problemText } from '../../src/model/problem.ts';
import { readEdition } from '../../src/sources/read-edition.ts';
import { writeEditionFolder } from '../build/edition-folder.ts';
import type { BodyAttacks } from './corpus/attack.ts';
import { jobindsatsV3 } from './corpus/jobindsats-v3.ts';
import { jobindsatsV2, statbankDstml } from './corpus/older-formats.ts';
import { statbankCsv, statbankJsonstat } from './corpus/statbank.ts';

/** Longest that the reading of one body may take, in milliseconds, on a machine that does much else too. */
const PATIENCE = 20_000;
const DAY = '2026-03-20';
const ENDINGS: Readonly<Record<string, string>> = { 'statbank-csv': 'csv', 'statbank-dstml': 'xml' };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corpus-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Delivers a body as an edition of its own and reads that as a build does. */
async function deliver({ format, table }: BodyAttacks, body: string | Uint8Array) {
  const extracts = await mkdtemp(join(folder, 'edition-'));
  const source = format.startsWith('jobindsats') ? 'jobindsats' : 'statbank';
  const file = `${table}.${ENDINGS[format] ?? 'json'}`;
  await writeEditionFolder(extracts, { source, edition: DAY, files: { [file]: body }, card: { format } });
  const before = await readdir(extracts, { recursive: true });
  const read = async () => (await readEditions(extracts)).map(readEdition);
  const outcome = await read().catch((error: unknown) => error);
  expect(await readdir(extracts, { recursive: true })).toEqual(before);
  await rm(extracts, { recursive: true });
  return { outcome, place: `${source}/${DAY}/${file}` };
}

const FAMILIES = [jobindsatsV3, jobindsatsV2, statbankCsv, statbankJsonstat, statbankDstml];

describe.each(FAMILIES.map(family => [family.format, family] as const))('a delivery as %s', (_, family) => {
  it('is read where it is whole, and the same under every spelling of it', async () => {
    const { outcome } = await deliver(family, family.whole);
    expect(outcome).toBeInstanceOf(Array);
    for (const [name, body] of family.neutral) expect((await deliver(family, body)).outcome, name).toEqual(outcome);
  });

  it.each(family.attacks)('is refused where it has: %s', async (_name, body, says) => {
    const started = performance.now();
    const { outcome, place } = await deliver(family, body);
    expect(performance.now() - started).toBeLessThan(PATIENCE);
    expect(outcome).toBeInstanceOf(InputError);
    const { problems, message } = outcome as InputError;
    expect(message.length).toBeLessThan(60_000);
    expect(problems.every(problem => /^(?:unknown|missing|invalid) /.test(problem.message))).toBe(true);
    expect(problemText(problems[0]!).slice(0, place.length + says.length)).toBe(`${place}${says}`);
  });
});
