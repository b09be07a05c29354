import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishData } from '../../../scripts/server/publish-data.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-data-'));
  mkdirSync(join(folder, 'published/indicators'), { recursive: true });
  writeFileSync(join(folder, 'published/indicators/gross.csv'), 'a\n1\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const publish = () => publishData(join(folder, 'published'), join(folder, 'site'));
const json = (path: string): unknown => JSON.parse(readFileSync(join(folder, 'site/data', path), 'utf8'));
const catalogue = (fields: object) => writeFileSync(join(folder, 'published/indicators.json'), JSON.stringify(fields));

describe('publishData', () => {
  it('puts the files under their version and names it the latest', async () => {
    catalogue({ version: '1.2.0', released: '2026-08-22', kind: 'model', more: true });
    await publish();
    expect(readFileSync(join(folder, 'site/data/v/1.2.0/indicators/gross.csv'), 'utf8')).toBe('a\n1\n');
    const latest = { version: '1.2.0', released: '2026-08-22', kind: 'model', path: 'v/1.2.0/' };
    expect([json('latest.json'), json('versions.json')]).toEqual([latest, [latest]]);
  });

  it('refuses a folder without a catalogue', async () => {
    await expect(publish()).rejects.toThrow(/^missing published version: .*npm run build/);
  });

  it('refuses a version that would make another path', async () => {
    catalogue({ version: '../1', released: '2026-08-22', kind: 'model' });
    await expect(publish()).rejects.toThrow(/version/);
  });
});
