import { describe, expect, it } from 'vitest';
import { controlLimits } from '../../src/statistics/control-limits.ts';

describe('controlLimits', () => {
  it('drops a moving range beyond 3.267 times their mean once', () => {
    // Ranges 2 1 2 1 2 3 1 2 1 2 19: mean 36/11 = 3.2727, 19 > 10.69 dropped, mean of the rest 1.7, 2.66 × 1.7 = 4.522.
    const limits = controlLimits([10, 12, 11, 13, 12, 14, 11, 10, 12, 13, 11, 30]);
    expect(limits!.centre).toBeCloseTo(13.25, 12);
    expect(limits!.lower).toBeCloseTo(8.728, 12);
    expect(limits!.upper).toBeCloseTo(17.772, 12);
  });

  it('takes no range over a missing value', () => {
    expect(controlLimits([1, 2, null, 9, 10])).toEqual({ centre: 5.5, lower: 5.5 - 2.66, upper: 5.5 + 2.66 });
  });

  it('has no limits without two neighbours', () => {
    expect([controlLimits([]), controlLimits([1]), controlLimits([1, null, 2])]).toEqual([null, null, null]);
  });
});
