import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { performFormatJob, type FormatJob } from '../../src/dataflows/format-jobs.ts';
import type { PlannedFile } from '../../src/model/file.ts';

/** Below this many bytes of CSV, starting threads takes longer than the work. */
const WORTH_THREADS = 8_000_000;

/** What a thread answers to a job. */
export type FormatAnswer = { readonly files: PlannedFile[] } | { readonly error: string };

/**
 * Makes all formats of all jobs, in threads from `threadsFrom` bytes of CSV on. Rejects with the first job's error that
 * fails.
 */
export async function makeFormats(jobs: readonly FormatJob[], threadsFrom = WORTH_THREADS): Promise<PlannedFile[]> {
  const bytes = jobs.reduce((sum, { csv }) => sum + csv.length, 0);
  if (bytes < threadsFrom) return jobs.flatMap(performFormatJob);
  const made = new Array<PlannedFile[]>(jobs.length);
  const waiting = [...jobs.entries()];
  const workers = Array.from(
    { length: Math.min(availableParallelism(), jobs.length, 8) },
    () => new Worker(new URL('./format-worker.mjs', import.meta.url)),
  );
  try {
    await Promise.all(
      workers.map(async worker => {
        for (let next = waiting.shift(); next; next = waiting.shift()) made[next[0]] = await perform(worker, next[1]);
      }),
    );
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()));
  }
  return made.flat();
}

const perform = (worker: Worker, job: FormatJob): Promise<PlannedFile[]> =>
  new Promise((resolve, reject) => {
    // Only these: a worker listens to itself to know whether anyone waits for its messages.
    const listeners = {
      error: (error: Error) => settle(() => reject(error)),
      exit: (code: number) =>
        settle(() => reject(new Error(`invalid end: a thread stopped with ${code} at ${job.path}`))),
      messageerror: (error: Error) => settle(() => reject(error)),
      message: (answer: FormatAnswer) =>
        settle(() => ('error' in answer ? reject(new Error(answer.error)) : resolve(answer.files))),
    };
    const settle = (then: () => void) => {
      for (const [name, listener] of Object.entries(listeners)) worker.off(name, listener);
      then();
    };
    for (const [name, listener] of Object.entries(listeners)) worker.once(name, listener);
    worker.postMessage(job);
  });
