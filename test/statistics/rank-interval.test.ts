import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankIntervals } from '../../src/statistics/rank-interval.ts';

const exact = (values: readonly (number | null)[]) => values.map(value => ({ value, standardError: 0 }));
const ranks = (values: readonly (number | null)[], direction: 'lower' | 'higher') =>
  rankIntervals(exact(values), { direction }).map(area => area?.rank ?? null);

describe('rankIntervals', () => {
  it('ranks the best first by the direction', () => {
    expect(ranks([5, 3, 9], 'lower')).toEqual([2, 1, 3]);
    expect(ranks([5, 3, 9], 'higher')).toEqual([2, 3, 1]);
  });

  it('keeps equal values in the order given', () => {
    expect(ranks([4, 2, 4, 2], 'lower')).toEqual([3, 1, 4, 2]);
    expect(ranks([4, 2, 4, 2], 'higher')).toEqual([1, 3, 2, 4]);
  });

  it('ranks no area without a value, and does not count it', () => {
    const result = rankIntervals(exact([5, null, 3, NaN]), { direction: 'lower' });
    expect(result.map(area => (area ? `${area.rank} of ${area.of}` : null))).toEqual(['2 of 2', null, '1 of 2', null]);
    expect(rankIntervals([], { direction: 'lower' })).toEqual([]);
  });

  it('divides into thirds by floor(3 × (rank − 1) / n)', () => {
    const thirds = rankIntervals(exact([1, 2, 3, 4, 5, 6, 7]), { direction: 'lower' }).map(area => area!.third);
    expect(thirds).toEqual([0, 0, 0, 1, 1, 2, 2]);
  });

  it('is certain of exact values and of values far apart', () => {
    const result = rankIntervals(exact([4, 2, 4, 2]), { direction: 'lower' });
    result.forEach(area => expect(area).toMatchObject({ lower: area!.rank, upper: area!.rank, widened: false }));
    const apart = [1, 2, 3].map(value => ({ value, standardError: 0.01 }));
    expect(rankIntervals(apart, { direction: 'lower' })[1]).toMatchObject({ lower: 2, upper: 2 });
  });

  it('exchanges two ranks as often as the difference of two normal variables says', () => {
    // Values 0 and 1 with standard error 1: P(exchange) = P(N(0, 1) > 1/√2) = 0.24, so both ranks are in both intervals;
    // values 0 and 4: 0.0023, so neither is.
    const pair = (gap: number) => [0, gap].map(value => ({ value, standardError: 1 }));
    const span = (gap: number) =>
      rankIntervals(pair(gap), { direction: 'lower' }).map(area => area!.upper - area!.lower);
    expect(span(1)).toEqual([1, 1]);
    expect(span(4)).toEqual([0, 0]);
  });

  it('widens the interval of an extreme among equals to its rank', () => {
    const noisy = Array.from({ length: 98 }, (_, i) => ({ value: i / 1000, standardError: 10 }));
    const first = rankIntervals(noisy, { direction: 'lower' })[0]!;
    expect(first).toMatchObject({ rank: 1, lower: 1, widened: true });
    expect(first.upper).toBeGreaterThan(80);
  });

  it('is the same each time, and holds about as much with another seed', () => {
    const areas = Array.from({ length: 30 }, (_, i) => ({ value: i, standardError: 3 }));
    expect(rankIntervals(areas, { direction: 'lower' })).toEqual(rankIntervals(areas, { direction: 'lower' }));
    const [one, other] = [1, 2].map(seed => rankIntervals(areas, { direction: 'lower', seed })[15]!);
    expect(Math.abs(one!.upper - other!.upper)).toBeLessThanOrEqual(2);
  });

  it('refuses a standard error that is none', () => {
    const areas = [{ value: 1, standardError: -1 }];
    expect(() => rankIntervals(areas, { direction: 'lower' })).toThrow('invalid standard error: -1 of area 0');
  });

  it('holds every rank once and each within its interval', () => {
    const area = fc.record({
      value: fc.option(fc.integer({ min: 0, max: 20 })),
      standardError: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(area, { maxLength: 25 }), fc.constantFrom('lower', 'higher'), (areas, direction) => {
        const ranked = rankIntervals(areas, { direction, draws: 50 }).filter(one => one !== null);
        expect(ranked.map(({ rank }) => rank).sort((a, b) => a - b)).toEqual(ranked.map((_, i) => i + 1));
        ranked.forEach(({ rank, lower, upper, of, third }) => {
          expect(1 <= lower && lower <= rank && rank <= upper && upper <= of).toBe(true);
          expect([0, 1, 2]).toContain(third);
        });
      }),
    );
  });
});
