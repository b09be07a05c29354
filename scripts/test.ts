import { performance } from 'node:perf_hooks';
import { defineCommand } from 'citty';
import { CHECK_STEPS, stepsNamed } from './process/check-steps.ts';
import { performStep } from './process/perform-step.ts';
import { runWhenCalled } from './process/run-command.ts';
import { countsText, runSteps } from './process/run-steps.ts';

/** `npm test`: the whole check, from types to the built site in a browser. */
export const testCommand = defineCommand({
  meta: { name: 'npm test --', description: 'Checks everything, and goes on after a failure to show all of them' },
  args: {
    only: {
      type: 'string',
      default: '',
      valueHint: 'steps',
      description: `Steps to run, with commas between: ${CHECK_STEPS.map(({ name }) => name).join(', ')}`,
    },
  },
  async run({ args }) {
    const counts = await runSteps(stepsNamed(args.only), {
      perform: performStep,
      log: console.log,
      clock: () => performance.now(),
    });
    console.log(`\n${countsText(counts)}`);
    if (counts.failed > 0) process.exitCode = 1;
  },
});

await runWhenCalled(import.meta.url, testCommand);
