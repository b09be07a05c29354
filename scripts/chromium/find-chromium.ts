import { runProgram } from '../process/run-program.ts';
import { chromiumCandidates } from './chromium-candidates.ts';
import { INSTALLERS } from './install-chromium.ts';
import type { Installer } from './install-chromium.ts';

/** What finding depends on; each part has its default. */
export interface FindOptions {
  readonly candidates?: () => readonly string[];
  readonly installers?: readonly Installer[];
  /** True where the program at a path starts and calls itself a browser. */
  readonly works?: (path: string) => Promise<boolean>;
  readonly log?: (line: string) => void;
}

/**
 * Path of a Chromium that starts: one that is here already, else one that is installed now.
 * Throws `missing Chromium` with what was tried and what to do.
 */
export async function findChromium(options: FindOptions = {}): Promise<string> {
  const {
    candidates = chromiumCandidates,
    installers = INSTALLERS,
    works = startsAsBrowser,
    log = console.log,
  } = options;
  const firstWorking = async () => {
    for (const path of candidates()) if (await works(path)) return path;
    return null;
  };
  const here = await firstWorking();
  if (here !== null) return here;
  const tried: string[] = [];
  for (const { name, install } of installers.filter(({ applies }) => applies())) {
    log(`No Chromium here; trying ${name}`);
    const problem = await install();
    const path = problem === null ? await firstWorking() : null;
    if (path !== null) return path;
    tried.push(`${name}: ${problem ?? 'installed, but it does not start'}`);
  }
  const attempts = tried.length > 0 ? ` (${tried.join('; ')})` : '';
  throw new Error(
    `missing Chromium: none is installed and none could be fetched${attempts}. Install one, or set CHROME_PATH to its path.`,
  );
}

async function startsAsBrowser(path: string): Promise<boolean> {
  const { code, output } = await runProgram(path, ['--version'], { timeout: 20_000 });
  return code === 0 && /Chrom(e|ium)/.test(output);
}
