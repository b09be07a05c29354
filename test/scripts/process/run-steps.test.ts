import { describe, expect, it } from 'vitest';
import { stepsNamed } from '../../../scripts/process/check-steps.ts';
import type { Step } from '../../../scripts/process/check-steps.ts';
import { countsText, runSteps } from '../../../scripts/process/run-steps.ts';
import type { StepResult } from '../../../scripts/process/run-steps.ts';

const step = (name: string, needs: string[] = []): Step => ({ name, command: ['true'], needs });
const steps = [step('types'), step('build'), step('site', ['build']), step('browser', ['site'])];

const run = async (results: Record<string, Partial<StepResult>>) => {
  const lines: string[] = [];
  const performed: string[] = [];
  let now = 0;
  const counts = await runSteps(steps, {
    perform: ({ name }) => {
      performed.push(name);
      return Promise.resolve({ ok: true, output: `output of ${name}\n`, counts: null, ...results[name] });
    },
    log: line => lines.push(line),
    clock: () => (now += 1500),
  });
  return { counts, lines, performed };
};

describe('runSteps', () => {
  it('adds up the tests of all steps and shows each step with its time', async () => {
    const { counts, lines } = await run({
      build: { counts: { passed: 3, failed: 0, skipped: 1 } },
      browser: { counts: { passed: 2, failed: 0, skipped: 0 } },
    });
    expect(counts).toEqual({ passed: 5, failed: 0, skipped: 1 });
    expect(lines).toHaveLength(4);
    expect(lines[1]).toBe('ok     build        1.5 s   3 passed, 0 failed, 1 skipped');
  });

  it('goes on after a failure and shows its output', async () => {
    const { counts, lines, performed } = await run({ types: { ok: false } });
    expect(counts.failed).toBe(1);
    expect(performed).toEqual(['types', 'build', 'site', 'browser']);
    expect(lines.slice(0, 2)).toEqual(['output of types', 'FAILED types        1.5 s']);
  });

  it('does not run what needs a failed step, and counts it as failed', async () => {
    const { counts, lines, performed } = await run({ build: { ok: false } });
    expect(performed).toEqual(['types', 'build']);
    expect(counts.failed).toBe(3);
    expect(lines).toContain('Not run, because it needs: site');
  });

  it('counts a failed step by its failed tests, and as one failure where no test failed', async () => {
    const { counts } = await run({
      build: { ok: false, counts: { passed: 1, failed: 2, skipped: 0 } },
      types: { ok: false, counts: { passed: 1, failed: 0, skipped: 0 } },
    });
    expect(counts).toEqual({ passed: 2, failed: 5, skipped: 0 });
  });
});

describe('stepsNamed', () => {
  it('takes what a step needs with it, in the order of the whole check', () => {
    expect(stepsNamed('browser, types', steps).map(({ name }) => name)).toEqual(['types', 'build', 'site', 'browser']);
  });

  it('takes all steps for an empty list', () => {
    expect(stepsNamed('', steps)).toEqual(steps);
  });

  it('refuses a step that is not there', () => {
    expect(() => stepsNamed('lnit', steps)).toThrow('unknown step: "lnit"; expected types, build, site, browser');
  });
});

describe('countsText', () => {
  it('names skipped tests only where there are some', () => {
    expect(countsText({ passed: 2, failed: 1, skipped: 0 })).toBe('2 passed, 1 failed');
    expect(countsText({ passed: 2, failed: 0, skipped: 3 })).toBe('2 passed, 0 failed, 3 skipped');
  });
});
