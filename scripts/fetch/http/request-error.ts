/** What went wrong with a request, in kinds that are treated differently. */
export type RequestFailure =
  /** Passes by itself: tried again. */
  | 'transient'
  /** The publisher does not know the key: everything of that publisher stops. */
  | 'token'
  /** The publisher refuses this request: its table stops. */
  | 'refused'
  /** Tried for as long as was agreed: everything of that publisher stops. */
  | 'gave-up';

/** A request that brought no usable answer. */
export class RequestError extends Error {
  readonly failure: RequestFailure;
  /** Milliseconds the server asks to wait, where it does. */
  readonly wait: number;
  /** Tries after which it is no longer taken for transient. */
  readonly tries: number;
  readonly status: number | null;

  constructor(
    message: string,
    {
      failure,
      wait = 0,
      tries = Infinity,
      status = null,
      cause,
    }: {
      failure: RequestFailure;
      wait?: number;
      tries?: number;
      status?: number | null;
      cause?: unknown;
    },
  ) {
    super(message, { cause });
    this.name = 'RequestError';
    this.failure = failure;
    this.wait = wait;
    this.tries = tries;
    this.status = status;
  }
}
