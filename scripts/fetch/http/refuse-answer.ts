import { RequestError } from './request-error.ts';
import { retryAfter } from './retry-after.ts';

/** How often an answer 403 is taken for a passing refusal of the front server. */
const TRIES_AT_403 = 4;

interface Refusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly now: number;
}

/** The error of an answer that is no 200 and no 304: what the publisher says, and whether to try again. */
export function refusalOf({ status, headers, body, now }: Refusal): RequestError {
  const said = causeOf(body);
  const message = `invalid answer: status ${status}${said === '' ? '' : ` (the publisher says ${JSON.stringify(said)})`}`;
  const wait = retryAfter(headers['retry-after'], now);
  if (status === 401) return new RequestError(message, { failure: 'token', status });
  if (status === 403) return new RequestError(message, { failure: 'transient', tries: TRIES_AT_403, status, wait });
  const passes = status === 408 || status === 425 || status === 429 || status >= 500;
  return new RequestError(message, { failure: passes ? 'transient' : 'refused', status, wait });
}

/** The reason in the body of a refusal: `cause` (Jobindsats), `message` (StatBank) or the beginning of a plain text. */
function causeOf(body: Uint8Array): string {
  const text = new TextDecoder().decode(body).trim();
  try {
    const { cause, message, errorTypeCode } = JSON.parse(text) as Record<string, unknown>;
    return [errorTypeCode, cause ?? message].filter(part => typeof part === 'string').join(': ');
  } catch {
    return text.startsWith('<') ? '' : text.slice(0, 200);
  }
}
