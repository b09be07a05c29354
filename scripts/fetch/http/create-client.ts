import { setTimeout as sleep } from 'node:timers/promises';
import pLimit from 'p-limit';
import pRetry from 'p-retry';
import { EnvHttpProxyAgent } from 'undici';
import { InputError } from '../../../src/model/problem.ts';
import type { Answer, OutgoingRequest } from './answer.ts';
import { rateGate } from './rate-gate.ts';
import { RequestError } from './request-error.ts';
import { sendOnce } from './send-once.ts';

/** How politely a publisher is asked. */
export interface Manners {
  /** Who asks, with an address. */
  readonly userAgent: string;
  /** Requests at a time. */
  readonly concurrency: number;
  readonly perSecond: number;
  /** Milliseconds to wait for an answer and between its parts. */
  readonly timeout: number;
  /** Milliseconds of the first wait before trying again; doubles, with a random part on top, up to a minute. */
  readonly backoff: number;
  /** Milliseconds after which one request is given up. */
  readonly giveUpAfter: number;
}

/** Asks one publisher. */
export interface Client {
  readonly send: (request: OutgoingRequest) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/** Problems of a body that is not whole; it is asked for again. */
const CUT_OFF = /^(invalid JSON|invalid UTF-8|missing content|invalid body|invalid row: (\d+ cells|Quoted))/;

/**
 * A client that keeps to the manners: bounded in number and rate, waiting longer from try to try or as long as the server
 * asks. Proxy variables (`HTTPS_PROXY`, `NO_PROXY`, ...) hold. Each failed try is told to `log`.
 */
export function createClient(manners: Manners, log: (line: string) => void): Client {
  const dispatcher = new EnvHttpProxyAgent({ connect: { timeout: Math.min(manners.timeout, 30_000) } });
  const limit = pLimit(manners.concurrency);
  const gate = rateGate(manners.perSecond);
  const once = async (request: OutgoingRequest): Promise<Answer> => {
    await gate();
    request.signal?.throwIfAborted();
    const answer = await sendOnce(request, { ...manners, dispatcher });
    if (answer.status === 200) verify(request, answer.body);
    return answer;
  };
  const persist = (request: OutgoingRequest): Promise<Answer> => {
    const start = performance.now();
    return pRetry(() => once(request), {
      retries: Infinity,
      minTimeout: manners.backoff,
      maxTimeout: 60_000,
      randomize: true,
      ...(request.signal && { signal: request.signal }),
      onFailedAttempt: async ({ error, attemptNumber }) => {
        if (!isTransient(error, attemptNumber)) return;
        const left = manners.giveUpAfter - (performance.now() - start);
        if (left <= 0 || error.wait > left) throw gaveUp(error, { request, manners });
        log(`trying again: ${request.method} ${request.url}: ${error.message}`);
        if (error.wait > 0) await sleep(error.wait);
      },
      shouldRetry: ({ error, attemptNumber }) => isTransient(error, attemptNumber),
    });
  };
  return { send: request => limit(() => persist(request)), close: () => dispatcher.destroy() };
}

const isTransient = (error: Error, attempt: number): error is RequestError =>
  error instanceof RequestError && error.failure === 'transient' && attempt < error.tries;

function verify({ verify: look }: OutgoingRequest, body: Uint8Array): void {
  try {
    look?.(body);
  } catch (error) {
    if (!(error instanceof InputError) || !CUT_OFF.test(error.problems[0]?.message ?? '')) throw error;
    throw new RequestError(error.problems[0]!.message, { failure: 'transient', tries: 6, cause: error });
  }
}

function gaveUp(
  error: RequestError,
  { request, manners }: { request: OutgoingRequest; manners: Manners },
): RequestError {
  const asked = error.wait > 0 ? `, which asks to wait ${Math.ceil(error.wait / 1000)} s` : '';
  return new RequestError(
    `missing answer: ${request.method} ${request.url} was given up after ${Math.round(manners.giveUpAfter / 1000)} s${asked}: ${error.message}. Run the command again to go on; what is finished is kept.`,
    { failure: 'gave-up', cause: error },
  );
}
