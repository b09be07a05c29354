import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, EARLY, LATE, proven, workshop, type Workshop } from './tiny-build.ts';

let place: Workshop;
let early: string;

beforeAll(async () => {
  place = await workshop();
  expect((await build(place, EARLY)).code).toBe(0);
  early = proven(place.out);
});
afterAll(() => rm(place.root, { recursive: true, force: true }));

const isRoot = process.getuid?.() === 0;

/** A small disk of its own, for as long as the test lasts; null where the machine gives none. */
async function smallDisk(kilobytes: number): Promise<string | null> {
  if (!isRoot) return null;
  const folder = await mkdtemp(join(tmpdir(), 'disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]);
  if (status === 0) return folder;
  await rm(folder, { recursive: true });
  return null;
}

describe('a build that cannot be finished', () => {
  it('leaves the old tree when the disk is full, says so, and clears what it wrote', async context => {
    const disk = await smallDisk(160);
    if (disk === null) return context.skip('no small disk can be mounted here (needs root)');
    try {
      const full: Workshop = { ...place, out: join(disk, 'published') };
      const { code, output } = await build(full, LATE);
      expect(code).toBe(1);
      expect(output).toContain('ENOSPC');
      expect(readdirSync(disk)).toEqual([]);
      expect(output).not.toContain('    at ');
    } finally {
      spawnSync('umount', [disk]);
      await rm(disk, { recursive: true, force: true });
    }
    expect(proven(place.out)).toBe(early);
  });

  it('leaves the old tree when it may not write there', async context => {
    if (isRoot) {
      const disk = await smallDisk(20_000);
      if (disk === null) return context.skip('no read-only disk can be mounted here');
      try {
        spawnSync('mount', ['-o', 'remount,ro', disk]);
        const { code, output } = await build({ ...place, out: join(disk, 'published') }, LATE);
        expect([code, output]).toEqual([1, expect.stringContaining('EROFS')]);
      } finally {
        spawnSync('umount', [disk]);
        await rm(disk, { recursive: true, force: true });
      }
      return;
    }
    const closed = join(place.root, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o500);
    const { code, output } = await build({ ...place, out: join(closed, 'published') }, LATE);
    expect([code, output]).toEqual([1, expect.stringContaining('EACCES')]);
  });

  it('leaves the old tree or the new one wherever memory runs out', async () => {
    const late = await build({ ...place, out: join(place.root, 'other') }, LATE);
    expect(late.code).toBe(0);
    const trees = [early, proven(join(place.root, 'other'))];
    const codes: (number | null)[] = [];
    for (const megabytes of [6, 9, 12, 15, 18, 21]) {
      const { code } = await build(place, LATE, { node: [`--max-old-space-size=${megabytes}`] });
      codes.push(code);
      expect(trees).toContain(proven(place.out));
    }
    expect(codes.some(code => code !== 0)).toBe(true);
    await rm(join(place.root, 'other'), { recursive: true });
  });

  it('is one of two at once: one publishes, the other waits its turn or says who is writing', async () => {
    const both = await Promise.all([build(place, LATE), build(place, LATE)]);
    const refused = both.filter(({ code }) => code !== 0);
    expect(refused.length).toBeLessThanOrEqual(1);
    for (const { output } of refused) expect(output).toMatch(/invalid moment: process \d+ is writing here/);
    proven(place.out);
    expect(readdirSync(place.root).filter(name => name.startsWith('published'))).toEqual(['published']);
  });
});
