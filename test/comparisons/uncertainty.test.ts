import { describe, expect, it } from 'vitest';
import { differenceOf, isComparable } from '../../src/comparisons/uncertainty.ts';
import { indicators } from '../../src/indicators/index.ts';
import { STATUS } from '../../src/model/status.ts';

const share = indicators.find(
  ({ unit, multiplier, formula }) => unit === 'PERCENT' && multiplier === 100 && formula === 'ratio',
)!;
const of = (value: number, denominator = 200) => ({ value, denominator, status: STATUS.A });

describe('differenceOf', () => {
  it('tells the difference of two shares in points, with an interval around it', () => {
    const { difference, lower, upper, p } = differenceOf(share, of(50), of(40))!;
    expect(difference).toBeCloseTo(10);
    expect(lower).toBeLessThan(10);
    expect(upper).toBeGreaterThan(10);
    expect(p).toBeLessThan(0.05);
  });

  it('tests no share above 100 per cent, where part and whole come from tables that do not fit', () => {
    expect(differenceOf(share, of(50), of(160))).toBeNull();
    expect(differenceOf(share, of(160), of(50))).toBeNull();
    expect([isComparable(share, of(160)), isComparable(share, of(100))]).toEqual([false, true]);
  });
});
