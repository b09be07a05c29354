import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { moveEditions, refuseOfficial } from '../../../scripts/model/move-editions.ts';
import type { Card } from '../../../src/model/card.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'editions-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function edition(folder: string, day: string, kind: Card['kind']): Promise<string> {
  const path = join(root, folder, 'statbank', day);
  await mkdir(path, { recursive: true });
  const card: Card = {
    source: 'statbank',
    edition: day,
    publisher: 'Prøve',
    url: 'https://example.org',
    licence: null,
    retrieved: `${day}T08:00:00+02:00`,
    format: 'statbank-csv',
    kind,
    note: '',
    files: [{ path: 'A.csv', table: 'A', bytes: 0, sha256: '0'.repeat(64) }],
  };
  await writeFile(join(path, 'card.json'), JSON.stringify(card));
  return path;
}

describe('moveEditions(from, to)', () => {
  it('replaces an edition of the same day and leaves the others', async () => {
    await edition('new', '2026-09-22', 'model');
    const same = await edition('old', '2026-09-22', 'model');
    const other = await edition('old', '2026-01-01', 'official');
    await writeFile(join(same, 'stale.csv'), '');
    await moveEditions(join(root, 'new'), join(root, 'old'));
    expect(existsSync(join(same, 'stale.csv'))).toBe(false);
    expect(JSON.parse(await readFile(join(same, 'card.json'), 'utf8'))).toMatchObject({ kind: 'model' });
    expect(existsSync(other)).toBe(true);
    expect(existsSync(join(root, 'new'))).toBe(false);
  });
});

describe('refuseOfficial(folder, dates)', () => {
  it('refuses a day with official figures, naming the folder', async () => {
    const path = await edition('old', '2026-09-22', 'official');
    await expect(refuseOfficial(join(root, 'old'), ['2026-09-22'])).rejects.toThrow(
      `invalid target: ${path} holds official`,
    );
  });

  it('accepts model figures, other days and a missing folder', async () => {
    await edition('old', '2026-09-22', 'model');
    await edition('old', '2026-01-01', 'official');
    await expect(refuseOfficial(join(root, 'old'), ['2026-09-22'])).resolves.toBeUndefined();
    await expect(refuseOfficial(join(root, 'none'), ['2026-09-22'])).resolves.toBeUndefined();
  });
});
