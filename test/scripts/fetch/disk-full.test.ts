import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fetchExtracts } from '../../../scripts/fetch/fetch-extracts.ts';
import { madeCuts } from '../../replay/made-cuts.ts';
import { replayServer } from '../../replay/replay-server.ts';
import { trialOptions, TRIED } from './fetch-trial.ts';
import { tableOf, tablesIn } from './same-tables.ts';

/** A disk of so many kilobytes in memory; undefined where this user may not mount one. */
function smallDisk(kilobytes: number): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'small-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  onTestFinished(() => {
    execFileSync('umount', [folder]);
    rmSync(folder, { recursive: true });
  });
  return folder;
}

describe('a fetch onto a full disk', () => {
  it('ends in one line, leaves the older edition whole, and goes on once there is room', async ({ skip }) => {
    const disk = smallDisk(4096);
    if (!disk) return skip('a small disk can be mounted by root only');
    const cuts = madeCuts(0, TRIED);
    const server = await replayServer({ cuts });
    onTestFinished(() => server.close());
    const out = join(disk, 'extracts');
    const fetch = (day: string) => fetchExtracts({ ...trialOptions(server, out), now: new Date(`${day}T12:00:00Z`) });
    await fetch('2026-03-02');
    const newer = madeCuts(1, TRIED);
    for (const cut of newer) server.publish(cut.table.cutOf ?? cut.table.id, '2026-03-03', cut);
    const ballast = join(disk, 'ballast');
    for (let size = 4096; size > 0; size = Math.floor(size / 2)) {
      try {
        writeFileSync(ballast, Buffer.alloc(size * 1024), { flag: 'a' });
      } catch {
        // Half as much may still fit.
      }
    }
    const error = await fetch('2026-03-05').then(
      () => new Error('no error'),
      (cause: Error) => cause,
    );
    expect(error.message).toMatch(/^invalid target: no space left for .*make room and run the command again/);
    expect(readdirSync(join(out, 'jobindsats'))).toEqual(['2026-03-02']);
    for (const cut of cuts) expect((await tablesIn(out)).get(cut.table.id)).toEqual(tableOf(cut));
    rmSync(ballast);
    await fetch('2026-03-05');
    for (const cut of newer) expect((await tablesIn(out)).get(cut.table.id)).toEqual(tableOf(cut));
  });
});
