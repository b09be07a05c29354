import { describe, expect, it } from 'vitest';
import { retryAfter } from '../../../scripts/fetch/http/retry-after.ts';
import { progress } from '../../../scripts/fetch/progress.ts';
import { userAgentOf } from '../../../scripts/fetch/user-agent.ts';

describe('retryAfter', () => {
  const now = Date.parse('2026-03-02T12:00:00Z');

  it.each([
    ['30', 30_000],
    ['Mon, 02 Mar 2026 12:01:00 GMT', 60_000],
    ['Mon, 02 Mar 2026 11:00:00 GMT', 0],
    ['soon', 0],
    [undefined, 0],
  ])('reads %s', (header, wait) => {
    expect(retryAfter(header, now)).toBe(wait);
  });
});

describe('progress', () => {
  it('tells at most every so often how far it is and how long the rest takes', () => {
    const lines: string[] = [];
    let now = 0;
    const told = progress(line => lines.push(line), { every: 1000, clock: () => now });
    told.expect(11);
    told.spared();
    for (let request = 0; request < 10; request += 1) {
      now += 400;
      told.answered(500_000);
    }
    expect(lines).toEqual([
      '3 of 10 requests, 1.5 MB, about 3 s left',
      '6 of 10 requests, 3.0 MB, about 2 s left',
      '9 of 10 requests, 4.5 MB, about 0 s left',
    ]);
  });
});

describe('userAgentOf', () => {
  it('names what asks and whom to write to', () => {
    expect(userAgentOf(' a@example.org ')).toBe('jobindsats-open-data/1 (+a@example.org)');
  });

  it.each([undefined, '  ', 'a\r\nx: y'])('refuses %o', contact => {
    expect(() => userAgentOf(contact)).toThrow(/^missing contact: /);
  });
});
