import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runProgram } from '../process/run-program.ts';

const MINUTE = 60_000;

/** A way to get a Chromium onto this machine. */
export interface Installer {
  readonly name: string;
  /** True where this way is open on this machine. */
  readonly applies: () => boolean;
  /** Returns null when it worked, or why it did not. */
  readonly install: () => Promise<string | null>;
}

/** Ways to install a Chromium, the preferred one first: Playwright’s download, then Debian’s package with a font (as root). */
export const INSTALLERS: readonly Installer[] = [
  {
    name: "Playwright's download",
    applies: () => true,
    install: () => {
      const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
      return attempt(process.execPath, [cli, 'install', '--no-shell', 'chromium'], 3 * MINUTE);
    },
  },
  {
    name: "Debian's package",
    applies: () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
    install: async () =>
      (await attempt('apt-get', ['update'], 2 * MINUTE)) ??
      (await attempt(
        'apt-get',
        ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'],
        8 * MINUTE,
      )),
  },
];

async function attempt(program: string, args: readonly string[], timeout: number): Promise<string | null> {
  const { code, output } = await runProgram(program, args, { timeout, env: { DEBIAN_FRONTEND: 'noninteractive' } });
  return code === 0 ? null : reasonIn(output);
}

function reasonIn(output: string): string {
  const lines = output.split('\n').filter(line => /\w/.test(line));
  return (lines.find(line => /error|failed/i.test(line)) ?? lines.at(-1) ?? 'it took too long').trim();
}
