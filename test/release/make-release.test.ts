import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishData } from '../../scripts/server/publish-data.ts';
import type { ReleaseRecord } from '../../src/package/release-types.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SMALL = join(ROOT, 'test/build/reform-and-population/extracts');
const DAY = '2026-01-20';

/** A copy of the project with a small edition: a release is made as it is on a machine of its own. */
let project: string;
const at = (...path: string[]): string => join(project, ...path);
const text = (path: string): string => readFileSync(at(path), 'utf8');
const json = <Shape>(path: string): Shape => JSON.parse(text(path)) as Shape;
const hashOf = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'release-of-'));
  for (const path of ['src', 'scripts', 'docs', 'package.json', 'tsconfig.json', 'LICENSE', 'NOTICE'])
    cpSync(join(ROOT, path), at(path), { recursive: true });
  for (const path of ['goals', 'calibration', 'mirrors.json', 'tombstones.json'])
    cpSync(join(ROOT, 'datasets', path), at('datasets', path), { recursive: true });
  cpSync(SMALL, at('datasets/extracts'), { recursive: true });
  rmSync(at('docs/releases'), { recursive: true, force: true });
  symlinkSync(join(ROOT, 'node_modules'), at('node_modules'));
  const editions = { jobindsats: DAY, statbank: DAY };
  const card = { version: '1.0.0', released: '2026-01-22', editions, kind: 'model', manifest: '' };
  writeFileSync(at('datasets/release.json'), JSON.stringify(card));
  writeFileSync(at('datasets/releases.json'), '[]\n');
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** Runs `npm run release` there. */
function release(...args: string[]): { code: number | null; said: string } {
  const done = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/release.ts', ...args], {
    cwd: project,
    encoding: 'utf8',
  });
  return { code: done.status, said: done.stdout + done.stderr };
}

/** Changes a text in an extract as if the publisher had sent it so. */
function deliver(path: string, from: string | RegExp, to: string): void {
  const place = at('datasets/extracts', path);
  const before = readFileSync(place, 'utf8');
  const after = before.replaceAll(from, to);
  expect(after).not.toBe(before);
  writeFileSync(place, after);
  const folder = join(place, '..');
  const card = JSON.parse(readFileSync(join(folder, 'card.json'), 'utf8')) as { files: Record<string, unknown>[] };
  const files = card.files.map(file =>
    place.endsWith(String(file['path'])) ? { ...file, bytes: Buffer.byteLength(after), sha256: hashOf(after) } : file,
  );
  writeFileSync(join(folder, 'card.json'), JSON.stringify({ ...card, files }));
}

const keep = (name: string): string => {
  cpSync(at('datasets/published'), at('kept', name), { recursive: true });
  return at('kept', name);
};
const recorded = () => json<{ version: string; manifest: string }>('datasets/release.json');
const leftOver = (): string[] => readdirSync(at('datasets')).filter(name => name.includes('candidate'));

/** Definition of an indicator in the copy, and what changes it. */
const DEFINITION = 'src/indicators/mg-kontanthjaelp.ts';
const TABLE = `jobindsats/${DAY}/y60a02.json`;

describe('npm run release', () => {
  let first: string;
  let second: string;

  it('records the hash of the first release', () => {
    expect(release()).toMatchObject({ code: 0 });
    expect(recorded().manifest).toBe(hashOf(readFileSync(at('datasets/published/manifest.json'))));
    first = keep('1.0.0');
  });

  it('gives a corrected figure a patch, with notes that tell it and a record in the version itself', () => {
    deliver(TABLE, '3506,3501', '4006,4001');
    const { code, said } = release('--previous', first, '--expect', 'patch');
    expect([code, said]).toEqual([0, expect.stringContaining('release 1.0.1 is patch')]);
    expect(recorded()).toMatchObject({
      version: '1.0.1',
      manifest: hashOf(readFileSync(at('datasets/published/manifest.json'))),
    });
    const [record] = json<ReleaseRecord[]>('datasets/releases.json');
    expect(record).toMatchObject({ version: '1.0.1', previous: '1.0.0', level: 'patch' });
    expect(record!.largest[0]).toMatchObject({ indicator: 'mg-kontanthjaelp', ref_area: '851' });
    expect(json<ReleaseRecord[]>('datasets/published/releases.json')).toEqual([record]);
    expect(text('docs/releases/1.0.1.md')).toMatch(/^# 1\.0\.1\n\nReleased 2026-01-22\. Against 1\.0\.0: patch\./);
    expect(text('docs/releases/1.0.1.md')).toContain('## Largest revisions');
    expect(leftOver()).toEqual([]);
    second = keep('1.0.1');
  });

  it('lists for mirrors what changed from one to the next, and nothing that did not', async () => {
    await publishData(second, at('site'), { versions: at('kept') });
    const delta = json<Record<'added' | 'changed' | 'removed', { path: string }[]>>(
      'site/data/changes/1.0.0...1.0.1.json',
    );
    const changed = delta.changed.map(({ path }) => path);
    expect(changed).toEqual(expect.arrayContaining(['indicators/mg-kontanthjaelp.csv', 'releases.json']));
    expect(changed).not.toContain('areas.csv');
    expect(delta.removed).toEqual([]);
  });

  it('refuses a changed definition where a minor release was expected, and leaves everything as it was', () => {
    writeFileSync(at(DEFINITION), text(DEFINITION).replace(/decimals: 1/, 'decimals: 2'));
    const before = [text('datasets/release.json'), text('datasets/releases.json')];
    const { code, said } = release('--previous', second, '--expect', 'minor');
    expect(code).not.toBe(0);
    expect(said).toContain('invalid release: the changes since 1.0.1 are major, and minor was expected');
    expect([text('datasets/release.json'), text('datasets/releases.json')]).toEqual(before);
    expect([leftOver(), existsSync(at('docs/releases/2.0.0.md'))]).toEqual([[], false]);
  });

  it('makes it a major release where that is meant, and says what breaks', () => {
    expect(release('--previous', second, '--expect', 'major')).toMatchObject({ code: 0 });
    expect(recorded().version).toBe('2.0.0');
    expect(text('docs/releases/2.0.0.md')).toContain('| definition | mg-kontanthjaelp#decimals | 1 | 2 |');
    expect(json<ReleaseRecord[]>('datasets/releases.json').map(({ version }) => version)).toEqual(['2.0.0', '1.0.1']);
  });

  it('lets no id disappear without a tombstone, and publishes the tombstone', () => {
    const third = keep('2.0.0');
    for (const path of [TABLE, TABLE.replace('y60', 'y36'), TABLE.replace('y60', 'y38')])
      deliver(path, 'Aalborg', 'Aarhus');
    deliver(`statbank/${DAY}/FOLK1A.csv`, /^851/gm, '751');
    const refused = release('--previous', third);
    expect(refused.said).toContain('missing tombstones: area 851 of 2.0.0');
    expect(recorded().version).toBe('2.0.0');
    const reason = { da: 'Ikke længere i udgaven', en: 'No longer in the edition' };
    const stone = { kind: 'area', id: '851', since: '3.0.0', replacedBy: null, reason };
    writeFileSync(at('datasets/tombstones.json'), JSON.stringify([stone]));
    expect(release('--previous', third)).toMatchObject({ code: 0 });
    expect(recorded().version).toBe('3.0.0');
    expect(json('datasets/published/tombstones.json')).toEqual([stone]);
  });
});
