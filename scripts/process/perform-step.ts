import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Step } from './check-steps.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { runProgram } from './run-program.ts';
import type { Counts, StepResult } from './run-steps.ts';

/** What is read of the report that Vitest writes. */
const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

/** Runs the program of one step in the project's root, and counts its tests where it runs any. */
export async function performStep({ command: [program, ...args], project }: Step): Promise<StepResult> {
  const folder = await mkdtemp(join(tmpdir(), 'check-'));
  try {
    const report = join(folder, 'report.json');
    const reporters =
      project === undefined ? [] : ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const path = join(PROJECT_ROOT, 'node_modules', '.bin', program);
    const { code, output } = await runProgram(path, [...args, ...reporters], {
      cwd: PROJECT_ROOT,
      env: { ASTRO_TELEMETRY_DISABLED: '1' },
    });
    return { ok: code === 0, output, counts: project === undefined ? null : await countsIn(report) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function countsIn(path: string): Promise<Counts | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  const report = Report.parse(JSON.parse(text));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
