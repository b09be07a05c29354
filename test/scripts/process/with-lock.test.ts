import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withLock } from '../../../scripts/process/with-lock.ts';

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'with-lock-'));
  lock = join(folder, 'new', 'published.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('withLock', () => {
  it('gives what the action gives, and the lock back after it and after its failure', async () => {
    expect(await withLock(lock, () => Promise.resolve(existsSync(lock)))).toBe(true);
    expect(existsSync(lock)).toBe(false);
    await expect(withLock(lock, () => Promise.reject(new Error('invalid file')))).rejects.toThrow('invalid file');
    expect(existsSync(lock)).toBe(false);
  });

  it('runs nothing while a living process holds it, and leaves its lock', async () => {
    let ran = false;
    const run = () => withLock(lock, () => Promise.resolve((ran = true)));
    await withLock(lock, async () => {
      await expect(run()).rejects.toThrow(`invalid moment: process ${process.pid} is writing here`);
      expect(existsSync(lock)).toBe(true);
    });
    expect(ran).toBe(false);
    expect(await run()).toBe(true);
  });

  it('takes over the lock of a process that is no more, and one that names none', async () => {
    for (const left of ['4194305', '', 'nobody']) {
      await withLock(lock, () => Promise.resolve());
      writeFileSync(lock, left);
      expect(await withLock(lock, () => Promise.resolve('done'))).toBe('done');
    }
  });

  it('leaves the lock to one that has made the file and is about to write its number', async () => {
    await withLock(lock, () => Promise.resolve());
    writeFileSync(lock, '');
    setTimeout(() => writeFileSync(lock, `${process.pid}\n`), 60);
    await expect(withLock(lock, () => Promise.resolve('done'))).rejects.toThrow('invalid moment');
  });
});
