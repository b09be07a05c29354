import { describe, expect, it } from 'vitest';
import { yearOnYear } from '../../src/statistics/year-on-year.ts';

describe('yearOnYear', () => {
  it('takes the change from the same quarter last year', () => {
    const { changes, months } = yearOnYear([1, 2, 3, 4, 6, 8, null, 4], { periods: 4 });
    expect(changes).toEqual([null, null, null, null, 5, 6, null, 0]);
    expect(months).toBe(3);
  });

  it('leaves nothing of a season that repeats itself', () => {
    const series = Array.from({ length: 36 }, (_, i) => 100 + 10 * Math.sin((2 * Math.PI * (i % 12)) / 12) + i);
    const { changes, months } = yearOnYear(series);
    expect(months).toBe(24);
    changes.slice(12).forEach(change => expect(change).toBeCloseTo(12, 9));
  });

  it('never takes a change across a break', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8];
    expect(yearOnYear(values, { periods: 2, breaks: [4] }).changes).toEqual([null, null, 2, 2, null, null, 2, 2]);
  });
});
