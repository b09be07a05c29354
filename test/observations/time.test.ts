import { describe, expect, it } from 'vitest';
import { toOrdinal } from '../../src/model/period.ts';
import { aggregateTime } from '../../src/observations/aggregate-time.ts';
import { spreadTime } from '../../src/observations/spread-time.ts';
import { panel, row } from './panels.ts';

const january = toOrdinal('M', 2025, 1);

describe('aggregateTime(panel, freq, how)', () => {
  it('takes the mean of a stock and the sum of a flow', () => {
    const months = panel('M', january, { '101': [1, 2, 6] });
    expect(row(aggregateTime(months, 'Q', 'mean')!, '101')).toEqual([3]);
    expect(row(aggregateTime(months, 'Q', 'sum')!, '101')).toEqual([9]);
  });

  it('makes only periods covered from end to end', () => {
    const months = panel('M', january + 1, { '101': [1, 1, 2, 2, 2, 3, 3] });
    const quarters = aggregateTime(months, 'Q', 'sum')!;
    expect(quarters.first).toBe(toOrdinal('Q', 2025, 2));
    expect(row(quarters, '101')).toEqual([6]);
    expect(aggregateTime(months, 'Y', 'sum')).toBeNull();
  });

  it('hides a quarter with a hidden month and misses one with a missing month', () => {
    const months = panel('M', january, { '101': [1, 'Q', 'O', 1, 'O', 1] });
    expect(row(aggregateTime(months, 'Q', 'mean')!, '101')).toEqual(['Q', 'O']);
  });

  it('needs only the end of a period to take its last', () => {
    const months = panel('M', january + 2, { '101': [7, 1, 1, 9, 1] });
    const quarters = aggregateTime(months, 'Q', 'last')!;
    expect(quarters.first).toBe(toOrdinal('Q', 2025, 1));
    expect(row(quarters, '101')).toEqual([7, 9]);
  });

  it('makes years of quarters', () => {
    const quarters = panel('Q', toOrdinal('Q', 2025, 1), { '101': [1, 2, 3, 4] });
    expect(row(aggregateTime(quarters, 'Y', 'sum')!, '101')).toEqual([10]);
  });
});

describe('spreadTime(panel, freq, until)', () => {
  const years = panel('Y', 2024, { '101': [100, 200] });

  it('tells each month the figure of its year, and carries the last one on for a stated time', () => {
    const months = spreadTime(years, 'M', { last: toOrdinal('M', 2026, 3), carry: 1 });
    expect(row(months, '101').slice(10, 15)).toEqual([100, 100, 200, 200, 200]);
    expect(row(months, '101').at(-1)).toBe(200);
    expect(months.first + months.length - 1).toBe(toOrdinal('M', 2026, 3));
  });

  it('ends when the carrying ends', () => {
    const months = spreadTime(years, 'M', { last: toOrdinal('M', 2029, 12), carry: 1 });
    expect(months.first + months.length - 1).toBe(toOrdinal('M', 2026, 12));
  });

  it('refuses to spread months over years', () => {
    expect(() => spreadTime(panel('M', january, { '101': [1] }), 'Y', { last: 2025, carry: 0 })).toThrow(
      'invalid frequency',
    );
  });
});
