import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildData } from '../../../scripts/build.ts';
import { fetchExtracts } from '../../../scripts/fetch/fetch-extracts.ts';
import { Card } from '../../../src/model/card.ts';
import { writeEditionFolder } from '../../build/edition-folder.ts';
import { madeCuts } from '../../replay/made-cuts.ts';
import { replayServer } from '../../replay/replay-server.ts';
import { servedCuts, type ServedCut } from '../../replay/served-extracts.ts';
import { trialOptions } from './fetch-trial.ts';

const REAL = fileURLToPath(new URL('../../../../shared/real/extracts/', import.meta.url));
const DAY = '2026-08-22';

async function folder(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'fetched-'));
  onTestFinished(() => rm(root, { recursive: true }));
  return root;
}

/** Fetches the cuts from a server that answers as the publishers do. */
async function fetched(out: string, cuts: readonly ServedCut[], source: 'jobindsats' | 'statbank'): Promise<void> {
  const server = await replayServer({ cuts });
  onTestFinished(() => server.close());
  await fetchExtracts({ ...trialOptions(server, out), sources: [source], now: new Date(`${DAY}T12:00:00Z`) });
}

/** A table as one delivered file with its name. */
const bodyOf = ({ table, columns, rows }: ServedCut): [string, string] =>
  table.source === 'statbank'
    ? [`${table.id}.csv`, [columns, ...rows].map(row => row.join(';')).join('\r\n')]
    : [`${table.id}.json`, JSON.stringify({ columns, rows })];

/** Gives a fetched edition the words of a recorded card: who delivered it, when and from where. */
async function sayAs(edition: string, recorded: string): Promise<void> {
  const read = async (path: string): Promise<Card> =>
    Card.parse(JSON.parse(await readFile(join(path, 'card.json'), 'utf8')));
  const { files } = await read(edition);
  const plain = files.map(({ path, table, bytes, sha256 }) => ({ path, table, bytes, sha256 }));
  await writeFile(join(edition, 'card.json'), JSON.stringify({ ...(await read(recorded)), files: plain }));
}

/** All files of a build, by path. */
async function built(extracts: string): Promise<Map<string, string>> {
  const out = `${extracts}-tree`;
  await buildData({ extracts, out });
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(paths.map(async path => [path.slice(out.length + 1), await readFile(path, 'latin1')] as const)),
  );
}

/** Paths of files that are not alike in two trees. */
const unlike = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter(path => one.get(path) !== other.get(path)).sort();

describe('a build on what was fetched', () => {
  it.skipIf(!existsSync(REAL))(
    'is the build on the recorded files, byte for byte (skipped where they are not at hand)',
    { timeout: 180_000 },
    async () => {
      const root = await folder();
      const [recorded, own] = [join(root, 'recorded'), join(root, 'fetched')];
      for (const extracts of [recorded, own])
        await cp(join(REAL, 'statbank/2021-10-01'), join(extracts, 'statbank/2021-10-01'), { recursive: true });
      await cp(join(REAL, 'jobindsats', DAY), join(recorded, 'jobindsats', DAY), { recursive: true });
      await fetched(own, servedCuts(join(REAL, 'jobindsats', DAY)), 'jobindsats');
      await sayAs(join(own, 'jobindsats', DAY), join(recorded, 'jobindsats', DAY));
      const [one, other] = [await built(recorded), await built(own)];
      expect(one.size).toBeGreaterThan(500);
      expect(unlike(one, other)).toEqual([]);
    },
  );

  it(
    'is the build on the same tables in one file each, for every table that is bound',
    { timeout: 180_000 },
    async () => {
      const root = await folder();
      const [plain, own] = [join(root, 'plain'), join(root, 'fetched')];
      const cuts = madeCuts();
      for (const source of ['jobindsats', 'statbank'] as const) {
        const bodies = cuts.filter(({ table }) => table.source === source).map(bodyOf);
        await writeEditionFolder(plain, { source, edition: DAY, files: Object.fromEntries(bodies) });
        await fetched(own, cuts, source);
        await sayAs(join(own, source, DAY), join(plain, source, DAY));
      }
      const [one, other] = [await built(plain), await built(own)];
      expect(one.size).toBeGreaterThan(500);
      expect(unlike(one, other)).toEqual([]);
    },
  );
});
