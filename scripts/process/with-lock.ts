import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Runs `action` while nobody else holds the lock file, which names the process that does. A lock left behind by a
 * process that is no more is taken over. Throws `invalid moment` while another process holds it; nothing is run then.
 */
export async function withLock<T>(path: string, action: () => Promise<T>): Promise<T> {
  await take(path);
  try {
    return await action();
  } finally {
    await rm(path, { force: true });
  }
}

/** What a system says where a file could be made and not be filled. */
const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** Milliseconds in which whoever takes a lock has written its number. */
const WRITING = 500;

async function take(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const own = `${process.pid}\n`;
  try {
    await writeFile(path, own, { flag: 'wx' });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    // On a full disk the file is made, but empty; any other failure leaves it to whoever made it.
    if (FULL.has(code)) await rm(path, { force: true });
    if (code !== 'EEXIST') throw error;
    const holder = Number.parseInt(await readFile(path, 'utf8').catch(() => ''), 10);
    if (Number.isNaN(holder) && (await ageOf(path)) < WRITING) {
      // Its holder has made the file and not yet written its number.
      await sleep(20);
      return take(path);
    }
    if (isRunning(holder)) {
      throw new Error(
        `invalid moment: process ${holder} is writing here. Wait until it is done, or remove ${path} if it is not ours.`,
        { cause: error },
      );
    }
    await rm(path, { force: true });
    await take(path);
  }
}

const ageOf = async (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => Infinity,
  );

/** A lock of this very process is held too; a process of another user cannot be asked, but it is there. */
function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
