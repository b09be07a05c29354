/** What wrk measured: requests a second, latencies in milliseconds by percentile, and everything that went wrong. */
export interface Load {
  readonly perSecond: number;
  readonly requests: number;
  readonly latency: Readonly<Record<'50' | '75' | '90' | '99', number>>;
  /** Errors of the sockets, and answers of status 400 or above. */
  readonly errors: number;
}

const MILLISECONDS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/** Reads what `wrk --latency` prints. Throws `missing figure` with what was printed where one is not there. */
export function parseWrk(output: string): Load {
  const found = (pattern: RegExp, what: string): RegExpExecArray => {
    const match = pattern.exec(output);
    if (!match) throw new Error(`missing figure: ${what} in what wrk printed: ${output.trim().slice(0, 400)}`);
    return match;
  };
  const latency = (percentile: string): number => {
    const [, value, unit] = found(new RegExp(`^\\s*${percentile}%\\s+([\\d.]+)(us|ms|s|m)$`, 'm'), `${percentile}%`);
    return Number(value) * MILLISECONDS[unit!]!;
  };
  const sockets = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(output)?.slice(1) ?? [];
  const status = /Non-2xx or 3xx responses: (\d+)/.exec(output)?.[1] ?? '0';
  return {
    perSecond: Number(found(/Requests\/sec:\s+([\d.]+)/, 'Requests/sec')[1]),
    requests: Number(found(/(\d+) requests in/, 'requests')[1]),
    latency: { '50': latency('50'), '75': latency('75'), '90': latency('90'), '99': latency('99') },
    errors: [...sockets, status].reduce((sum, count) => sum + Number(count), 0),
  };
}
