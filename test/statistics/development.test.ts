import { describe, expect, it } from 'vitest';
import { percentChange, pointChange } from '../../src/statistics/development.ts';

describe('percentChange', () => {
  // Hvidovre, unemployment benefit, February 2010: 966 full-time persons against 551 a year before, published +75.3 %.
  it('agrees with a published result audit', () => expect(percentChange(966, 551)).toBeCloseTo(75.3176, 4));

  it('is none without both figures or from nothing', () => {
    expect([percentChange(null, 5), percentChange(5, null), percentChange(5, 0)]).toEqual([null, null, null]);
    expect(percentChange(0, 5)).toBe(-100);
  });
});

describe('pointChange', () => {
  it('is a difference of percents', () => {
    expect(pointChange(55.8, 60.8)).toBeCloseTo(-5, 12);
    expect([pointChange(null, 5), pointChange(5, null), pointChange(5, 0)]).toEqual([null, null, 5]);
  });
});
