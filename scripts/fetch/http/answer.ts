/** A request as it is sent. */
export interface OutgoingRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /** Media types that are an answer. */
  readonly media: RegExp;
  /** Looks at a whole body; an error of the file being cut off makes it asked for again, any other is thrown. */
  readonly verify?: (body: Uint8Array) => void;
  /** Ends the wait for a request that is no longer wanted. */
  readonly signal?: AbortSignal;
}

/** An answer with its whole body, decoded. */
export interface Answer {
  /** 200, or 304 where what was asked for conditionally has not changed. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}
