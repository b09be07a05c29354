import type { Step } from './check-steps.ts';

/** Tests by what became of them. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What became of one step. `counts` is null for steps that run no tests, and where the tests could not be counted. */
export interface StepResult {
  readonly ok: boolean;
  readonly output: string;
  readonly counts: Counts | null;
}

/** What running the steps depends on. */
export interface StepEffects {
  readonly perform: (step: Step) => Promise<StepResult>;
  readonly log: (line: string) => void;
  /** Milliseconds on a clock that only goes forward. */
  readonly clock: () => number;
}

/**
 * Runs steps one after another and goes on after a failure, but not with steps that need what failed.
 * Logs each step with its time and the output of those that fail. Returns all tests counted, each failed step that has
 * no failed test of its own as one failure.
 */
export async function runSteps(steps: readonly Step[], { perform, log, clock }: StepEffects): Promise<Counts> {
  const failed = new Set<string>();
  const totals = { passed: 0, failed: 0, skipped: 0 };
  for (const step of steps) {
    const lacking = step.needs?.filter(name => failed.has(name)) ?? [];
    const start = clock();
    const result = lacking.length > 0 ? notRun(lacking) : await perform(step);
    const seconds = ((clock() - start) / 1000).toFixed(1);
    if (!result.ok) failed.add(step.name);
    add(totals, result);
    if (!result.ok) log(result.output.trimEnd());
    log(
      `${result.ok ? 'ok    ' : 'FAILED'} ${step.name.padEnd(8)} ${seconds.padStart(7)} s${result.counts ? `   ${countsText(result.counts)}` : ''}`,
    );
  }
  return totals;
}

/** The closing line of a check. */
export const countsText = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

const notRun = (lacking: readonly string[]): StepResult => ({
  ok: false,
  output: `Not run, because it needs: ${lacking.join(', ')}`,
  counts: null,
});

function add(totals: { passed: number; failed: number; skipped: number }, { ok, counts }: StepResult): void {
  totals.passed += counts?.passed ?? 0;
  totals.skipped += counts?.skipped ?? 0;
  totals.failed += Math.max(counts?.failed ?? 0, ok ? 0 : 1);
}
