import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRelease } from '../../../scripts/release/open-release.ts';
import { releaseNotes } from '../../../scripts/release/release-notes.ts';
import type { ReleaseRecord } from '../../../src/package/release-types.ts';
import { freshFolder, writeVersion } from '../mirror/tiny-tree.ts';

const FILES = {
  'indicators.json': '{"version":"1.0.0","released":"2026-10-26","kind":"model","indicators":[]}',
  'areas.json': '[]',
  'areas.csv': 'id,level\r\n101,municipality\r\n',
};

let folder: string;
beforeEach(async () => {
  folder = await freshFolder();
  await writeVersion(join(folder, 'package'), { files: FILES });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('openRelease', () => {
  it('reads a folder', async () => {
    const { tree, close } = await openRelease(join(folder, 'package'));
    expect([tree.manifest.version, tree.catalogue.released, tree.areas]).toEqual(['1.0.0', '2026-10-26', []]);
    expect([tree.firstLine('areas.csv')?.trim(), tree.readText('no.csv'), tree.firstLine('no.csv')]).toEqual([
      'id,level',
      null,
      null,
    ]);
    await close();
  });

  it('reads the tarball of the package, which holds only part of the version', async () => {
    await rm(join(folder, 'package', 'areas.csv'));
    execFileSync('tar', ['-czf', join(folder, 'p.tgz'), '-C', folder, 'package']);
    const { tree, close } = await openRelease(join(folder, 'p.tgz'));
    expect([tree.manifest.files.length, tree.readText('areas.csv')]).toEqual([3, null]);
    await close();
    expect(tree.readText('areas.json')).toBeNull();
  });

  it('refuses what is not as its manifest says, what is no release, and what is not there', async () => {
    await writeFile(join(folder, 'package', 'areas.json'), '{}');
    await expect(openRelease(join(folder, 'package'))).rejects.toThrow(
      /^invalid release: areas\.json in .* another SHA-256/,
    );
    await writeFile(join(folder, 'no.tgz'), 'no');
    await expect(openRelease(join(folder, 'no.tgz'))).rejects.toThrow(/^invalid release: .* is no tarball/);
    await mkdir(dirname(join(folder, 'empty', 'x')));
    await expect(openRelease(join(folder, 'empty'))).rejects.toThrow(/^missing release: .* holds no manifest\.json/);
    await expect(openRelease(join(folder, 'nowhere'))).rejects.toThrow(/^missing release: .* does not exist/);
  });
});

describe('releaseNotes', () => {
  const record: ReleaseRecord = {
    version: '2.0.0',
    released: '2026-11-24',
    kind: 'model',
    previous: '1.4.2',
    level: 'major',
    cells: { revised: 7, 'new-period': 120 },
    counts: { 'column-removed': 1 },
    changes: [{ change: 'column-removed', level: 'major', where: 'areas.csv#nuts', from: null, to: null }],
    largest: [{ indicator: 'am-x', series: '', ref_area: '751', time_period: '2026-06', from: 3.1, to: 3.4 }],
  };

  it('tell counts by class, what breaks and the largest revisions', () => {
    const notes = releaseNotes(record);
    expect(notes).toContain('Released 2026-11-24. Against 1.4.2: major.');
    expect(notes).toContain('| revised | 7 |');
    expect(notes).toContain('| column-removed | areas.csv#nuts |  |  |');
    expect(notes).toContain('| am-x | 751 | 2026-06 | 3.1 | 3.4 |');
  });

  it('leave out what there is nothing to say of', () => {
    expect(
      releaseNotes({ ...record, previous: null, level: 'first', cells: {}, counts: {}, changes: [], largest: [] }),
    ).toBe('# 2.0.0\n\nReleased 2026-11-24.\n');
  });
});
