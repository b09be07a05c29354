import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/problem.ts';
import { body, writeEditionFolder, Y25I01 } from '../build/edition-folder.ts';
import { areaOf, buildChanged, buildTrial, type BuildTrial, type TrialOutcome } from './build-trial.ts';
import { changes, digits } from './mutations.ts';
import { proven } from './tiny-build.ts';

const REAL = fileURLToPath(new URL('../../../shared/real/extracts/', import.meta.url));
/** Builds of the small and of the recorded extracts; more of them with SOAK=1. */
const [SMALL, RECORDED] = process.env['SOAK'] ? [2_000, 200] : [120, 20];
/** Longest that one build may take, in milliseconds, on a machine that does much else too. */
const PATIENCE = 60_000;
/** Most that the heap may have grown after all builds of a trial, in bytes. */
const GROWTH = 64 * 1024 * 1024;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const heap = (): number => {
  collect();
  return process.memoryUsage().heapUsed;
};

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'fuzz-build-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** Two years of three municipalities, one of them small, with their people. */
async function smallExtracts(): Promise<string> {
  const extracts = join(root, 'small');
  const months = Array.from(
    { length: 24 },
    (_, month) => `${2024 + Math.floor(month / 12)}M${String((month % 12) + 1).padStart(2, '0')}`,
  );
  const rows = months.flatMap((month, i) =>
    ['Aalborg', 'Læsø', 'Fanø'].flatMap((area, at) => {
      const [insured, assisted] = [900 - 400 * at + 7 * i, at === 1 && i % 5 === 0 ? null : 60 - 20 * at + i];
      return [
        [month, area, 'Ydelsesgrupper i alt', insured + (assisted ?? 2), 4.5],
        [month, area, 'A-dagpenge', insured, 3.1],
        [month, area, 'Kontanthjælp', assisted, 1.4],
      ];
    }),
  );
  const people = ['2023K1', '2024K1', '2025K1'].flatMap(quarter =>
    ['851', '825', '563'].flatMap(area => [20, 40].map(age => `${area};TOT;${age};TOT;${quarter};${9_000 + age}`)),
  );
  const files = { 'y25i01.json': body(Y25I01, rows) };
  await writeEditionFolder(extracts, { source: 'jobindsats', edition: '2026-02-20', files });
  const population = ['OMRÅDE;KØN;ALDER;CIVILSTAND;TID;INDHOLD', ...people].join('\r\n');
  await writeEditionFolder(extracts, {
    source: 'statbank',
    edition: '2026-02-20',
    files: { 'FOLK1A.csv': population },
  });
  return extracts;
}

/** The recorded editions in use, without the older ones. */
async function recordedExtracts(): Promise<string> {
  const extracts = join(root, 'recorded');
  for (const edition of ['jobindsats/2026-08-22', 'statbank/2021-10-01'])
    await cp(join(REAL, edition), join(extracts, edition), { recursive: true });
  return extracts;
}

/** A refusal is in words and names the file where a file is at fault; everything else is told by the figures themselves. */
function expectSound({ file, error, touched, changed, renumbered, milliseconds }: TrialOutcome): void {
  expect(milliseconds).toBeLessThan(PATIENCE);
  if (touched === null) {
    expect(error).toBeInstanceOf(Error);
    expect((error as Error).message).toMatch(/(?:^|: )(?:unknown|missing|invalid) /);
    if (!(error instanceof InputError)) return expect((error as Error).message).toMatch(/^invalid release: /);
    expect(error.problems.map(problem => problem.file)).toContain(file);
    for (const { message, hint } of error.problems) {
      expect(message).toMatch(/^(?:unknown|missing|invalid) /);
      expect(hint).not.toBe('');
    }
    return;
  }
  // Figures of municipalities come from their own rows; what is made of several is made of those that changed.
  const municipal = renumbered.map(areaOf).filter(area => /^\d{3}$/.test(area));
  expect(municipal.filter(area => !touched.has(area))).toEqual([]);
  if (touched.size === 0) expect(changed).toEqual([]);
}

async function holds(trial: BuildTrial, runs: number): Promise<string> {
  let standing = proven(trial.out);
  const counts = { refused: 0, 'with other figures': 0, 'the same': 0 };
  const before = heap();
  const change = fc.record({ at: fc.nat(), list: fc.oneof(digits, changes) });
  const check = fc.asyncProperty(change, async one => {
    const outcome = await buildChanged(trial, one);
    expectSound(outcome);
    const now = proven(trial.out);
    if (outcome.touched === null) expect(now).toBe(standing);
    standing = now;
    counts[outcome.touched === null ? 'refused' : outcome.touched.size > 0 ? 'with other figures' : 'the same'] += 1;
  });
  await fc.assert(check, { numRuns: runs, endOnFailure: true });
  const growth = heap() - before;
  expect(growth).toBeLessThan(GROWTH);
  expect(Math.min(counts.refused, counts['with other figures'])).toBeGreaterThan(0);
  const told = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  return `${told.join(', ')}; heap ${(growth / 1e6).toFixed(1)} MB larger after ${runs} builds`;
}

describe('a build of changed extracts', () => {
  it(
    'is refused in words, or tells what was changed where it was changed, and grows no memory',
    { timeout: SMALL * 5_000 + PATIENCE },
    async () => {
      console.info(await holds(await buildTrial(await smallExtracts()), SMALL));
    },
  );

  it.skipIf(!existsSync(REAL))(
    'so with recorded bodies of the publishers (skipped where they are not at hand)',
    { timeout: RECORDED * PATIENCE + PATIENCE },
    async () => {
      console.info(await holds(await buildTrial(await recordedExtracts()), RECORDED));
    },
  );
});
