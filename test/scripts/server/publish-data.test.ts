import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runMirrorCommand } from '../../../scripts/mirror/command.ts';
import { publishData } from '../../../scripts/server/publish-data.ts';
import { writeVersion } from '../mirror/tiny-tree.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-data-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const version = (root: string, fields: { version: string; released: string; kind: string }, text = '1') =>
  writeVersion(join(folder, root), {
    version: fields.version,
    files: { 'indicators/gross.csv': `a\n${text}\n`, 'indicators.json': JSON.stringify(fields) },
  });
const first = { version: '1.2.0', released: '2026-08-22', kind: 'model' };
const publish = (options = {}) => publishData(join(folder, 'published'), join(folder, 'site'), options);
const text = (path: string): string => readFileSync(join(folder, 'site/data', path), 'utf8');
const json = (path: string): unknown => JSON.parse(text(path));

describe('publishData', () => {
  it('puts the files under their version and names it the latest, with the hash that proves it', async () => {
    await version('published', first);
    await publish();
    expect(text('v/1.2.0/indicators/gross.csv')).toBe('a\n1\n');
    const manifest = createHash('sha256').update(text('v/1.2.0/manifest.json')).digest('hex');
    const latest = { ...first, path: 'v/1.2.0/', files: 2, bytes: 62, manifest, changes: null };
    expect([json('latest.json'), json('versions.json')]).toEqual([latest, [latest]]);
  });

  it('keeps earlier versions beside the new one, newest first, with what changed between them', async () => {
    await version('versions/one', { ...first, version: '1.9.0' });
    await version('versions/two', { ...first, version: '1.10.0' }, '2');
    await version('versions/three', { ...first, version: '2.0.0' });
    await version('published', { ...first, version: '2.0.0' }, '3');
    await publish({ versions: join(folder, 'versions') });
    const listed = json('versions.json') as { version: string; changes: string | null }[];
    expect(listed.map(one => [one.version, one.changes])).toEqual([
      ['2.0.0', 'changes/1.10.0...2.0.0.json'],
      ['1.10.0', 'changes/1.9.0...1.10.0.json'],
      ['1.9.0', null],
    ]);
    expect(json('changes/1.9.0...1.10.0.json')).toMatchObject({
      from: '1.9.0',
      to: '1.10.0',
      added: [],
      changed: [{ path: 'indicators/gross.csv' }, { path: 'indicators.json' }],
    });
    for (const { version: one } of listed) {
      expect((await runMirrorCommand(['verify', join(folder, 'site/data/v', one)])).code).toBe(0);
    }
  });

  it('puts the list of mirrors and the headers of hosts where they are looked for', async () => {
    await version('published', first);
    mkdirSync(join(folder, 'published/hosting'));
    writeFileSync(join(folder, 'published/hosting/_headers'), '/*\n');
    writeFileSync(join(folder, 'mirrors.json'), '[]\n');
    await publish({ mirrors: join(folder, 'mirrors.json') });
    expect([text('mirrors.json'), existsSync(join(folder, 'site/_headers'))]).toEqual(['[]\n', true]);
  });

  it('puts the newest catalogue where harvesters look for it, with the address of this site, and leaves the version alone', async () => {
    await version('published', first);
    const turtle = '<https://jobindsats.example/id/catalog> a <http://www.w3.org/ns/dcat#Catalog> .\n';
    writeFileSync(join(folder, 'published/catalog.ttl'), turtle);
    await publish({ address: 'https://example.org/mirror/' });
    expect(text('catalog.ttl')).toBe(turtle.replace('https://jobindsats.example/', 'https://example.org/mirror/'));
    expect(text('v/1.2.0/catalog.ttl')).toBe(turtle);
    expect(existsSync(join(folder, 'site/data/catalog.jsonld'))).toBe(false);
  });

  it('refuses a folder without a catalogue', async () => {
    await expect(publish()).rejects.toThrow(/^missing published version: .*npm run build/);
  });

  it('refuses a version that would make another path', async () => {
    await version('published', first);
    writeFileSync(join(folder, 'published/indicators.json'), JSON.stringify({ ...first, version: '../1' }));
    await expect(publish()).rejects.toThrow(/version/);
  });
});
