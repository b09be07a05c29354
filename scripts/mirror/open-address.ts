import { setTimeout as wait } from 'node:timers/promises';
import { reasonOf, UnreachableError } from './tree-problem.ts';

const MOST_REDIRECTS = 5;
const TRIES = 3;
const USER_AGENT = 'jobindsats-data';

/** How answers are waited for. */
export interface Patience {
  /** Milliseconds without a byte after which a request is given up. */
  readonly timeout: number;
  /** Milliseconds before the second try; each further one waits twice as long. */
  readonly pause: number;
}

/** A file that a server began to send; `stop` gives it up. */
export interface Answer {
  readonly response: Response;
  readonly stop: () => void;
  /** To be called for each chunk: the time without a byte begins anew. */
  readonly alive: () => void;
}

/** A file that the server says is not there. */
export class AbsentError extends Error {}

/**
 * Asks for a file, as it is (no transfer coding), following redirects on the same host only. Throws `missing file`
 * (`AbsentError`), `invalid redirect` and `invalid answer`; an `UnreachableError` where trying again may help.
 */
export async function openAddress(url: URL, { timeout }: Patience): Promise<Answer> {
  const given = new AbortController();
  let timer = setTimeout(() => given.abort(), timeout);
  const alive = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => given.abort(), timeout);
  };
  const stop = (): void => {
    clearTimeout(timer);
    given.abort();
  };
  try {
    return { response: await follow(url, given.signal), stop, alive };
  } catch (error) {
    stop();
    throw error;
  }
}

async function follow(first: URL, signal: AbortSignal): Promise<Response> {
  let url = first;
  for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
    const response = await ask(url, signal);
    const target = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (target === null) return accepted(url, response);
    await response.body?.cancel();
    const next = new URL(target, url);
    if (next.origin !== first.origin) {
      throw new Error(
        `invalid redirect: ${first.href} leads to another host, ${next.host}; nothing is fetched from there`,
      );
    }
    url = next;
  }
  throw new Error(`invalid redirect: ${first.href} leads from one address to another ${MOST_REDIRECTS} times`);
}

const ask = (url: URL, signal: AbortSignal): Promise<Response> =>
  fetch(url, {
    redirect: 'manual',
    signal,
    headers: { 'accept-encoding': 'identity', 'user-agent': USER_AGENT },
  }).catch((error: unknown) => {
    throw new UnreachableError(`missing answer: ${url.href}: ${reasonOf(error)}`);
  });

async function accepted(url: URL, response: Response): Promise<Response> {
  if (response.status === 200) return response;
  await response.body?.cancel();
  if (response.status === 404 || response.status === 410) throw new AbsentError(`missing file: ${url.href}`);
  const message = `invalid answer: ${url.href} answers ${response.status}`;
  throw response.status === 429 || response.status >= 500 ? new UnreachableError(message) : new Error(message);
}

/** Does something over the network, again where it may help. */
export async function tryAgain<T>(work: () => Promise<T>, { pause }: Patience): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof UnreachableError) || tried === TRIES) throw error;
      await wait(pause * 2 ** (tried - 1));
    }
  }
}
