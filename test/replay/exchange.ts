/** A request as the replay server sees it. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** An answer before any fault. */
export interface Given {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export const json = (value: unknown, status = 200): Given => ({
  status,
  type: 'application/json; charset=utf-8',
  body: Buffer.from(JSON.stringify(value)),
});

export const plain = (text: string, status: number): Given => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: Buffer.from(text),
});
