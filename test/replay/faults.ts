import { gzipSync } from 'node:zlib';
import type { ServerResponse } from 'node:http';
import type { Given } from './exchange.ts';

/** Something that goes wrong with answers to requests whose address matches. */
export interface Fault {
  readonly match: RegExp;
  /** How often; once where left out. */
  readonly times?: number;
  /** How many matching requests are answered well before. */
  readonly after?: number;
  readonly kind:
    | 'slow'
    | 'cut'
    | 'truncated'
    | 'wrong-length'
    | 'status'
    | 'media'
    | 'gzip'
    | 'broken-gzip'
    | 'rename'
    | 'drop-column'
    | 'meanwhile';
  readonly status?: number;
  readonly retryAfter?: string;
  /** Milliseconds of `slow`. */
  readonly wait?: number;
  /** Label of `rename` and `drop-column`, and the new one. */
  readonly label?: string;
  readonly to?: string;
  /** What happens `meanwhile`. */
  readonly happens?: () => void;
}

/** The faults of a server: which is due for a request. */
export function dueFaults(faults: readonly Fault[]) {
  const seen = faults.map(() => 0);
  return (address: string): Fault | undefined =>
    faults.find(({ match, times = 1, after = 0 }, index) => {
      if (!match.test(address)) return false;
      seen[index]! += 1;
      return seen[index]! > after && seen[index]! <= after + times;
    });
}

/** Sends an answer with its fault. */
export async function sendFaulty(response: ServerResponse, given: Given, fault: Fault): Promise<void> {
  const { status, type, body, headers } = given;
  const half = Math.floor(body.length / 2);
  const head = { 'content-type': type, ...headers };
  switch (fault.kind) {
    case 'slow':
      await new Promise(resolve => setTimeout(resolve, fault.wait ?? 1000));
      return send(response, given);
    case 'cut':
      response.writeHead(status, { ...head, 'content-length': body.length });
      response.write(body.subarray(0, half), () => response.destroy());
      return;
    case 'truncated':
      return send(response, { ...given, body: body.subarray(0, half) });
    case 'wrong-length':
      response.writeHead(status, { ...head, 'content-length': body.length + 10, connection: 'close' });
      response.write(body, () => response.destroy());
      return;
    case 'status':
      return send(response, refusal(fault));
    case 'media':
      return send(response, { ...given, type: 'text/html', body: Buffer.from('<html>Vedligeholdelse</html>') });
    case 'gzip':
      return send(response, { ...given, body: gzipSync(body), headers: { ...headers, 'content-encoding': 'gzip' } });
    case 'broken-gzip': {
      const packed = gzipSync(body);
      const cut = packed.subarray(0, Math.floor(packed.length / 2));
      return send(response, { ...given, body: cut, headers: { ...headers, 'content-encoding': 'gzip' } });
    }
    case 'rename':
    case 'drop-column':
      return send(response, { ...given, body: changed(body, fault) });
    case 'meanwhile':
      fault.happens?.();
      return send(response, given);
  }
}

/** Sends an answer as it is. */
export function send(response: ServerResponse, { status, type, body, headers }: Given): void {
  response.writeHead(status, { 'content-type': type, ...headers, 'content-length': body.length });
  response.end(body);
}

function refusal({ status = 500, retryAfter }: Fault): Given {
  const text = status === 403 ? 'You do not have permission to view this directory or page.' : `status ${status}`;
  const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
  return { status, type: 'text/plain', body: Buffer.from(text), headers };
}

function changed(body: Uint8Array, { kind, label = '', to = '' }: Fault): Uint8Array {
  const table = JSON.parse(Buffer.from(body).toString()) as { columns: string[]; rows: unknown[][] };
  const at = table.columns.indexOf(label);
  if (at >= 0 && kind === 'rename') table.columns[at] = to;
  if (at >= 0 && kind === 'drop-column') for (const row of [table.columns, ...table.rows]) row.splice(at, 1);
  return Buffer.from(JSON.stringify(table));
}
