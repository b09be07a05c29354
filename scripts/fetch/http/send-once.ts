import { request as send, type Dispatcher } from 'undici';
import type { Answer, OutgoingRequest } from './answer.ts';
import { ACCEPTED_ENCODINGS, decodeBody } from './decode-body.ts';
import { refusalOf } from './refuse-answer.ts';
import { RequestError } from './request-error.ts';

/** How one try is sent. */
export interface SendOptions {
  readonly dispatcher: Dispatcher;
  readonly userAgent: string;
  /** Milliseconds to wait for the head of the answer, and between two parts of its body. */
  readonly timeout: number;
}

/**
 * Sends a request once and reads the whole answer. Redirects are not followed, so that a key never leaves its host.
 * Throws a `RequestError`; no answer, one that breaks off and one of another media type are transient.
 */
export async function sendOnce(request: OutgoingRequest, options: SendOptions): Promise<Answer> {
  const { status, headers, bytes } = await exchange(request, options);
  const body = await decodeBody(bytes, headers['content-encoding']);
  if (status === 304) return { status, headers, body: new Uint8Array() };
  if (status !== 200) throw refusalOf({ status, headers, body, now: Date.now() });
  const type = headers['content-type'] ?? 'none';
  if (!request.media.test(type)) {
    throw new RequestError(`invalid answer: media type "${type}", expected ${request.media.source}`, {
      failure: 'transient',
      tries: 4,
      status,
    });
  }
  return { status, headers, body };
}

async function exchange(request: OutgoingRequest, { dispatcher, userAgent, timeout }: SendOptions) {
  try {
    const answer = await send(request.url, {
      method: request.method,
      headers: { 'user-agent': userAgent, 'accept-encoding': ACCEPTED_ENCODINGS, ...request.headers },
      headersTimeout: timeout,
      bodyTimeout: timeout,
      dispatcher,
      ...(request.body === undefined ? {} : { body: request.body }),
      ...(request.signal && { signal: request.signal }),
    });
    const headers = Object.fromEntries(
      Object.entries(answer.headers).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value] as const],
      ),
    );
    return { status: answer.statusCode, headers, bytes: new Uint8Array(await answer.body.arrayBuffer()) };
  } catch (cause) {
    if (request.signal?.aborted) throw cause;
    const { code, message } = cause as NodeJS.ErrnoException;
    throw new RequestError(`missing answer: ${message}${code === undefined ? '' : ` (${code})`}`, {
      failure: 'transient',
      cause,
    });
  }
}
