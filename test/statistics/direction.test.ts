import { describe, expect, it } from 'vitest';
import { goodness } from '../../src/statistics/direction.ts';

describe('goodness', () => {
  it('follows the direction', () => {
    expect([goodness('lower', -2), goodness('lower', 2)]).toEqual([1, -1]);
    expect([goodness('higher', -2), goodness('higher', 2)]).toEqual([-1, 1]);
  });

  it('is none without a change or a good side', () => {
    expect([goodness('higher', 0), goodness('neutral', 5), goodness('lower', NaN)]).toEqual([0, 0, 0]);
  });
});
