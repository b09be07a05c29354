import { describe, expect, it } from 'vitest';
import { compare } from '../../src/package/compare.ts';
import { tinyData, type TinySeries } from './tiny-file.ts';

const pair = (own: Partial<TinySeries>, reference: Partial<TinySeries>): TinySeries[] => [
  { ref_area: '101', top: [300], below: [1000], ...own },
  { ref_area: '147', top: [200], below: [1000], ...reference },
];
const areas = ['101', '147'] as const;

describe('compare', () => {
  it('tells the difference of two shares with its interval and what it means', () => {
    const told = compare(tinyData(pair({}, {})), { areas });
    expect(told).toMatchObject({ difference: 10, verdict: 'worse' });
    expect(told.lower!).toBeGreaterThan(0);
    expect(told.upper!).toBeLessThan(20);
    expect(told.lower!).toBeLessThan(10);
  });

  it('sees no clear difference where chance alone makes as much', () => {
    const told = compare(tinyData(pair({ top: [3], below: [10] }, { top: [2], below: [10] })), { areas });
    expect(told).toMatchObject({ difference: 10, verdict: 'no-clear-difference' });
    expect(told.lower! < 0 && told.upper! > 0).toBe(true);
  });

  it('turns interval and verdict around where the figure is what is left of the share', () => {
    const told = compare(tinyData(pair({}, {}), { formula: 'complement' }), { areas });
    expect(told).toMatchObject({ difference: -10, verdict: 'better' });
    expect(told.lower! < -10 && told.upper! > -10 && told.upper! < 0).toBe(true);
  });

  it('compares events per population as rates', () => {
    const rules = { interval: 'byar', multiplier: 1000 } as const;
    expect(compare(tinyData(pair({}, {}), rules), { areas })).toMatchObject({ difference: 100, verdict: 'worse' });
  });

  it('gives no verdict where no interval is published', () => {
    expect(compare(tinyData(pair({}, {}), { interval: 'none' }), { areas })).toMatchObject({
      difference: 10,
      lower: null,
      p: null,
      verdict: null,
    });
  });

  it('takes the latest period that both have a figure for', () => {
    const own = { top: [300, 310, 320], below: [1000, 1000, 1000], status: 'AAQ' };
    const reference = { top: [200, 210], below: [1000, 1000] };
    expect(compare(tinyData(pair(own, reference)), { areas }).own.time_period).toBe('2026-02');
    expect(compare(tinyData(pair(own, reference)), { areas, time_period: '2026-01' }).difference).toBe(10);
  });

  it('refuses a period without a figure: suppressed is not zero', () => {
    expect(() => compare(tinyData(pair({ status: 'Q' }, {})), { areas, time_period: '2026-01' })).toThrow(
      /^missing figure: tiny has none at 101 or 147 in 2026-01/,
    );
  });
});
