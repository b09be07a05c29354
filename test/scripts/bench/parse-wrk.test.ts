import { describe, expect, it } from 'vitest';
import { parseWrk } from '../../../scripts/bench/parse-wrk.ts';

const printed = `  Latency Distribution
     50%  500.00us
     75%    2.00ms
     90%   13.50ms
     99%    1.20s
  118654 requests in 10.08s, 9.00GB read
  Socket errors: connect 1, read 2, write 3, timeout 4
  Non-2xx or 3xx responses: 5
Requests/sec:  11769.10
`;

describe('parseWrk', () => {
  it('reads throughput, latencies in milliseconds and the sum of all errors', () => {
    expect(parseWrk(printed)).toEqual({
      perSecond: 11769.1,
      requests: 118_654,
      latency: { '50': 0.5, '75': 2, '90': 13.5, '99': 1200 },
      errors: 15,
    });
  });

  it('refuses what is no report', () => {
    expect(() => parseWrk('unable to connect')).toThrow(/^missing figure: /);
  });
});
