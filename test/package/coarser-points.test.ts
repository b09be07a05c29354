import { describe, expect, it } from 'vitest';
import { parsePeriodId } from '../../src/model/period.ts';
import { coarserPoints, type Point } from '../../src/package/coarser-points.ts';

const rule = {
  overTime: { numerator: 'mean', denominator: 'mean' },
  multiplier: 100,
  decimals: 1,
} as const;

const month = (i: number, change: Partial<Point> = {}): Point => ({
  period: parsePeriodId('M', '2026-01') + i,
  numerator: 10 + i,
  denominator: 200,
  value: null,
  status: 'A',
  ...change,
});
const quarter = (change: Partial<Point> = {}): Partial<Point> =>
  coarserPoints([month(0), month(1, change), month(2)], ['M', 'Q'], rule)[0]!;

describe('coarserPoints', () => {
  it('is the mean of the counts, with the gravest status', () => {
    expect(quarter({ status: 'P' })).toMatchObject({ numerator: 11, denominator: 200, status: 'P' });
  });

  it('is missing where a count is, even where a month has a figure of its own', () => {
    expect(quarter({ denominator: null, value: 4.2 })).toMatchObject({ numerator: 11, denominator: null, status: 'O' });
  });

  it('cannot exist where nobody is counted', () => {
    const empty = [0, 1, 2].map(i => month(i, { numerator: 0, denominator: 0 }));
    expect(coarserPoints(empty, ['M', 'Q'], rule)[0]).toMatchObject({ status: 'M' });
  });

  it('is an estimate where only figures and their denominators are known', () => {
    const months = [0, 1, 2].map(i => month(i, { numerator: null, value: 5 + i }));
    expect(coarserPoints(months, ['M', 'Q'], rule)[0]).toMatchObject({ value: 6, status: 'E' });
  });

  it('stays hidden where a month is', () => {
    expect(quarter({ numerator: null, status: 'Q' })).toMatchObject({ numerator: null, status: 'Q' });
  });
});
