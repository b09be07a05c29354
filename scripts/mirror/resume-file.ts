import { createHash } from 'node:crypto';
import { appendFile, readFile, writeFile } from 'node:fs/promises';

/** Remembers in a file what was verified already, so that a verification that was broken off goes on where it was. */
export interface Resumed {
  readonly has: (mark: string) => boolean;
  readonly add: (mark: string) => Promise<void>;
}

/** Forgets everything at the end of the program. */
const NOWHERE: Resumed = { has: () => false, add: () => Promise.resolve() };

/**
 * Opens a file of marks that belong to one manifest; marks of another one are thrown away. Without a file nothing is
 * remembered.
 */
export async function resumeFile(path: string | undefined, manifestText: string): Promise<Resumed> {
  if (path === undefined) return NOWHERE;
  const head = `manifest ${createHash('sha256').update(manifestText).digest('hex')}`;
  const lines = (await readFile(path, 'utf8').catch(() => '')).split('\n');
  const marks = new Set(lines[0] === head ? lines.slice(1) : []);
  if (lines[0] !== head) await writeFile(path, `${head}\n`);
  return { has: mark => marks.has(mark), add: mark => appendFile(path, `${mark}\n`) };
}
