import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, statfsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, EARLY, LATE, proven, standing, workshop, type Workshop } from './tiny-build.ts';

let place: Workshop;
let early: string;

beforeAll(async () => {
  place = await workshop();
  expect((await build(place, EARLY)).code).toBe(0);
  early = proven(place.out);
});
afterAll(() => place.close());

/** Sizes of the disk and of the memory that are tried; more of them with SOAK=1. */
const MOMENTS = process.env['SOAK'] ? 50 : 12;
/** Megabytes of memory from where nothing can be read to where a build just fails or passes. */
const [LEAST_MEMORY, MOST_MEMORY] = [14, 32];

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

/** Gives the disk another size, not less than what lies on it. */
function resize(disk: string, kilobytes: number): void {
  const { status, stderr } = spawnSync('mount', ['-o', `remount,size=${kilobytes}k`, disk], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

describe('a build that cannot be finished', () => {
  it(
    `leaves the old tree or the new one wherever the disk is full, says so, and clears what it wrote (${MOMENTS} sizes)`,
    { timeout: MOMENTS * 20_000 },
    async context => {
      const disk = await smallDisk(16_000);
      if (disk === null) return context.skip('no small disk can be mounted here (needs root)');
      try {
        const full: Workshop = { ...place, out: join(disk, 'published') };
        expect((await build(full, EARLY)).code).toBe(0);
        const { blocks, bfree, bsize } = statfsSync(disk);
        const tree = ((blocks - bfree) * bsize) / 1024;
        for (let moment = 0; moment < MOMENTS; moment += 1) {
          // From no room at all to just too little for a second tree beside the first.
          resize(disk, Math.ceil(tree * (1 + (0.95 * moment) / MOMENTS)));
          const { code, output } = await build(full, LATE);
          expect([code, output]).toEqual([1, expect.stringContaining('ENOSPC')]);
          expect(output).not.toContain('    at ');
          expect(readdirSync(disk)).toEqual(['published']);
          expect(proven(full.out)).toBe(early);
        }
        resize(disk, 16_000);
        expect((await build(full, LATE)).code).toBe(0);
        expect(proven(full.out)).not.toBe(early);
      } finally {
        spawnSync('umount', [disk]);
        await rm(disk, { recursive: true, force: true });
      }
    },
  );

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

  it(
    `leaves the old tree or the new one wherever memory runs out (${MOMENTS} sizes)`,
    { timeout: MOMENTS * 20_000 },
    async () => {
      const other: Workshop = { ...place, out: join(place.root, 'other') };
      expect((await build(other, LATE)).code).toBe(0);
      const trees = [early, proven(other.out)];
      await rm(other.out, { recursive: true });
      let refused = 0;
      for (let moment = 0; moment < MOMENTS; moment += 1) {
        const megabytes = LEAST_MEMORY + (moment * (MOST_MEMORY - LEAST_MEMORY)) / MOMENTS;
        const { code } = await build(place, LATE, { node: [`--max-old-space-size=${Math.round(megabytes)}`] });
        if (code !== 0) refused += 1;
        expect(trees).toContain(proven(standing(place.out)));
      }
      console.info(`${refused} of ${MOMENTS} builds ran out of memory; every tree whole`);
      expect(refused).toBeGreaterThan(MOMENTS / 2);
      expect((await build(place, LATE)).code).toBe(0);
      expect(readdirSync(place.root).sort()).toEqual(['extracts', 'published']);
    },
  );

  it('is one of two at once: one publishes, the other waits its turn or says who is writing', async () => {
    const both = await Promise.all([build(place, LATE), build(place, LATE)]);
    const refused = both.filter(({ code }) => code !== 0);
    expect(refused.length).toBeLessThanOrEqual(1);
    for (const { output } of refused) expect(output).toMatch(/invalid moment: process \d+ is writing here/);
    proven(place.out);
    expect(readdirSync(place.root).filter(name => name.startsWith('published'))).toEqual(['published']);
  });
});
