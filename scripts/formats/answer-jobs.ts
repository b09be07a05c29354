import { parentPort } from 'node:worker_threads';
import { performFormatJob, type FormatJob } from '../../src/dataflows/format-jobs.ts';
import type { FormatAnswer } from './make-formats.ts';

parentPort!.on('message', (job: FormatJob) => {
  const answer = answerTo(job);
  const buffers = 'files' in answer ? answer.files.flatMap(({ contents }) => bufferOf(contents)) : [];
  parentPort!.postMessage(answer, buffers);
});

function answerTo(job: FormatJob): FormatAnswer {
  try {
    return { files: performFormatJob(job) };
  } catch (error) {
    return { error: `${job.path}: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** The buffer of whole arrays, which can be handed over without a copy. */
const bufferOf = (contents: string | Uint8Array): ArrayBuffer[] =>
  contents instanceof Uint8Array && contents.byteLength === contents.buffer.byteLength
    ? [contents.buffer as ArrayBuffer]
    : [];
