import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodTicks } from '../../src/charts/period-ticks.ts';
import { FREQS } from '../../src/model/period.ts';

describe('periodTicks(freq, span)', () => {
  it('names every second year of twenty, every fourth on a phone', () => {
    const ticks = periodTicks('M', [2007 * 12, 2026 * 12 + 8]);
    expect(ticks.map(({ year }) => year)).toEqual([2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024, 2026]);
    expect(ticks.filter(({ wideOnly }) => !wideOnly).map(({ year }) => year)).toEqual([2008, 2012, 2016, 2020, 2024]);
  });

  it('names half years of two years by their period', () => {
    const ticks = periodTicks('M', [2024 * 12 + 3, 2026 * 12 + 2]);
    expect(ticks.map(({ ordinal, year }) => [ordinal - 2024 * 12, year])).toEqual([
      [6, undefined],
      [12, undefined],
      [18, undefined],
      [24, undefined],
    ]);
  });

  it('keeps inside the span and to the number asked for', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FREQS), fc.nat(24_000), fc.nat(400), (freq, first, length) => {
        const ticks = periodTicks(freq, [first, first + length]);
        expect(ticks.length).toBeLessThanOrEqual(10);
        expect(ticks.filter(({ wideOnly }) => !wideOnly).length).toBeLessThanOrEqual(5);
        expect(ticks.every(({ ordinal }) => ordinal >= first && ordinal <= first + length)).toBe(true);
      }),
    );
  });
});
