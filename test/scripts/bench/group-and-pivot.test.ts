import { describe, expect, it } from 'vitest';
import { groupAndPivot } from '../../../scripts/bench/group-and-pivot.ts';

describe('groupAndPivot', () => {
  it('makes one group of each indicator, area and period', () => {
    expect(groupAndPivot(50 * 106 * 12 * 2)).toEqual({ groups: 50 * 106 * 2, pivoted: 50 * 106 * 2 });
  });
});
