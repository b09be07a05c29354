import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { PROJECT_ROOT } from '../../scripts/process/project-root.ts';

/** A program of the project as one file, which starts several times as fast. */
export interface BundledProgram {
  /** What follows `node` to run it, before its own words. */
  readonly start: readonly string[];
  readonly remove: () => void;
}

/** Bundles the command that `scripts/<name>.ts` exports. */
export const bundledCommand = (name: string): BundledProgram =>
  bundledProgram(`import { command } from './scripts/${name}.ts';
import { runCommand } from './scripts/process/run-command.ts';
process.exitCode = await runCommand(command, process.argv.slice(2));`);

/** Bundles a program whose imports start from the project's root. It stands two folders below that, as scripts do. */
export function bundledProgram(contents: string): BundledProgram {
  const cache = join(PROJECT_ROOT, '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'command-'));
  const file = join(folder, 'program.mjs');
  buildSync({
    absWorkingDir: PROJECT_ROOT,
    stdin: { contents, resolveDir: PROJECT_ROOT },
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
  // Called by its own name, every script within would take the call for its own: they all stand in that one file.
  const start = join(folder, 'start.mjs');
  writeFileSync(start, "await import('./program.mjs');\n");
  return { start: [start], remove: () => rmSync(folder, { recursive: true, force: true }) };
}
