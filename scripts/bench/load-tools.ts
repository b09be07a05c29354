import { existsSync } from 'node:fs';
import { runProgram } from '../process/run-program.ts';

const MINUTE = 60_000;

/**
 * Sees to it that nginx and wrk are there: as they are, else by Debian's packages where this is root. Null when they are,
 * or why they are not.
 */
export async function loadTools(): Promise<string | null> {
  const missing = await missingTools();
  if (missing.length === 0) return null;
  const names = missing.join(' and ');
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    return `${names} not installed, and nothing may be installed here`;
  }
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runProgram('apt-get', ['update'], { env, timeout: 2 * MINUTE });
  await runProgram('apt-get', ['install', '-y', '--no-install-recommends', ...missing], { env, timeout: 5 * MINUTE });
  return (await missingTools()).length === 0 ? null : `${names} could not be installed`;
}

async function missingTools(): Promise<string[]> {
  const found = await Promise.all(
    ['nginx', 'wrk'].map(async name => ({ name, ...(await runProgram(name, ['-v'], { timeout: MINUTE })) })),
  );
  // wrk tells its version with an exit code of 1; a program that is not there has none.
  return found.filter(({ code }) => code === null).map(({ name }) => name);
}
