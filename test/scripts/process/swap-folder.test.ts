import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { swapFolder } from '../../../scripts/process/swap-folder.ts';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'swap-folder-'));
});
afterEach(() => rmSync(parent, { recursive: true }));

const fillWith =
  (name: string) =>
  (beside: string): Promise<void> => {
    mkdirSync(beside);
    writeFileSync(join(beside, name), '');
    return Promise.resolve();
  };

describe('swapFolder', () => {
  it('puts the new folder in the place of the old one and leaves nothing beside it', async () => {
    await swapFolder(join(parent, 'dist'), fillWith('old.html'));
    await swapFolder(join(parent, 'dist'), fillWith('new.html'));
    expect(readdirSync(parent)).toEqual(['dist']);
    expect(readdirSync(join(parent, 'dist'))).toEqual(['new.html']);
  });

  it('leaves the old folder as it was after a failure', async () => {
    await swapFolder(join(parent, 'dist'), fillWith('old.html'));
    const failing = swapFolder(join(parent, 'dist'), async beside => {
      await fillWith('half.html')(beside);
      throw new Error('invalid page');
    });
    await expect(failing).rejects.toThrow('invalid page');
    expect(readdirSync(parent)).toEqual(['dist']);
    expect(existsSync(join(parent, 'dist/old.html'))).toBe(true);
  });

  it('puts back the old folder that a run left beside its place when it was killed at the exchange', async () => {
    await swapFolder(join(parent, 'dist.old'), fillWith('old.html'));
    await fillWith('half.html')(join(parent, 'dist.tmp'));
    await expect(swapFolder(join(parent, 'dist'), () => Promise.reject(new Error('invalid page')))).rejects.toThrow();
    expect(readdirSync(parent)).toEqual(['dist']);
    expect(readdirSync(join(parent, 'dist'))).toEqual(['old.html']);
  });

  it('lets one writer in at a time', async () => {
    let second: Promise<void> | undefined;
    await swapFolder(join(parent, 'dist'), async beside => {
      second = swapFolder(join(parent, 'dist'), fillWith('second.html'));
      await expect(second).rejects.toThrow(/^invalid moment: process \d+ is writing here/);
      await fillWith('first.html')(beside);
    });
    expect(readdirSync(join(parent, 'dist'))).toEqual(['first.html']);
  });
});
