import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { PROJECT_ROOT } from '../process/project-root.ts';
import { runProgram } from '../process/run-program.ts';

/** What a whole program cost: seconds on the wall clock, seconds of processor, and the largest memory of any of its processes in MiB. */
export interface Cost {
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
  readonly output: string;
}

interface Usage {
  readonly peakKibibytes: number;
  readonly cpuSeconds: number;
}

/**
 * Runs a TypeScript file of the project to its end in processes of its own and measures them.
 * Throws `invalid run` with the program's last lines where it fails.
 */
export async function measureProgram(
  file: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Cost> {
  const folder = await mkdtemp(join(tmpdir(), 'usage-'));
  try {
    const hook = new URL('usage-hook.mjs', import.meta.url).href;
    const start = performance.now();
    const { code, output } = await runProgram(process.execPath, ['--import', 'tsx', file, ...args], {
      cwd: PROJECT_ROOT,
      env: { ASTRO_TELEMETRY_DISABLED: '1', ...env, USAGE_FOLDER: folder, NODE_OPTIONS: `--import=${hook}` },
    });
    const wall = (performance.now() - start) / 1000;
    if (code !== 0)
      throw new Error(`invalid run: ${file} ended with ${code}\n${output.trim().split('\n').slice(-8).join('\n')}`);
    const usages = await usagesIn(folder);
    return {
      wall,
      cpu: usages.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
      peak: Math.max(...usages.map(({ peakKibibytes }) => peakKibibytes)) / 1024,
      output,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function usagesIn(folder: string): Promise<Usage[]> {
  const names = await readdir(folder);
  return Promise.all(names.map(async name => JSON.parse(await readFile(join(folder, name), 'utf8')) as Usage));
}
