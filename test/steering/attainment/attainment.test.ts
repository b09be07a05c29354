import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lkFokus1 } from '../../../src/indicators/lk-fokus1.ts';
import { mgSygedagpenge } from '../../../src/indicators/mg-sygedagpenge.ts';
import { reVarighed } from '../../../src/indicators/re-varighed.ts';
import { attained, type AttainmentInput } from '../../../src/steering/attainment/attainment.ts';
import type { PublishedCell } from '../../../src/package/score-types.ts';

const cell = (value: number | null, own: Partial<PublishedCell> = {}): PublishedCell => ({
  value,
  numerator: null,
  denominator: null,
  lower: null,
  upper: null,
  status: value === null ? 'O' : 'A',
  ...own,
});

const fromFourToTwo = (actual: number | null, own: Partial<AttainmentInput> = {}) =>
  attained({
    goal: { target: 2, comparator: 'level', direction: 'lower' },
    indicator: mgSygedagpenge,
    baseline: 4,
    actual: cell(actual),
    cluster: null,
    elapsed: 0.5,
    broken: false,
    ...own,
  });

describe('attained', () => {
  it.each([
    [2, 1, 'met'],
    [1.5, 1.25, 'met'],
    [3, 0.5, 'on-track'],
    [3.2, 0.4, 'behind'],
    [4, 0, 'behind'],
    [4.5, -0.25, 'reversed'],
  ])('from 4 towards 2, halfway through the year, %f is %f of the way: %s', (actual, share, status) => {
    expect(fromFourToTwo(actual)).toMatchObject({ share, status, reason: null });
  });

  it('is behind and no longer on track once the time is up', () => {
    expect(fromFourToTwo(3, { elapsed: 1 }).status).toBe('behind');
  });

  it('turns round where higher is better', () => {
    const goal = { target: 60, comparator: 'level', direction: 'higher' } as const;
    expect(fromFourToTwo(55, { goal, baseline: 50 })).toMatchObject({ share: 0.5, status: 'on-track' });
  });

  it('reads a change in percentage points of a share and in per cent of weeks', () => {
    const goal = { target: -10, comparator: 'change', direction: 'lower' } as const;
    expect(fromFourToTwo(18, { goal, baseline: 20, indicator: reVarighed })).toMatchObject({
      target: 18,
      status: 'met',
    });
    expect(fromFourToTwo(12, { goal, baseline: 20 })).toMatchObject({ target: 10, share: 0.8, status: 'on-track' });
  });

  it('reads a target that is relative to the cluster', () => {
    const goal = { target: -0.5, comparator: 'cluster', direction: 'lower' } as const;
    expect(fromFourToTwo(2.4, { goal, cluster: 3 })).toMatchObject({ target: 2.5, status: 'met' });
    expect(fromFourToTwo(2.4, { goal, cluster: null })).toMatchObject({ status: null, reason: 'no-figure' });
  });

  it('misses a strict limit by reaching it', () => {
    const goal = { target: 30, comparator: 'level', direction: 'lower', strict: true } as const;
    expect(fromFourToTwo(30, { goal, baseline: 20 }).status).toBe('reversed');
    expect(fromFourToTwo(29.9, { goal, baseline: 20 }).status).toBe('met');
  });

  it('tells whether the whole interval is on one side of the target', () => {
    const goal = { target: 30, comparator: 'level', direction: 'lower', strict: true } as const;
    const known = { goal, baseline: 20, indicator: lkFokus1 };
    expect(fromFourToTwo(29, { ...known, actual: cell(29, { lower: 27, upper: 31 }) }).certain).toBe(false);
    expect(fromFourToTwo(29, { ...known, actual: cell(25, { lower: 23, upper: 27 }) }).certain).toBe(true);
  });

  it('says why there is no status: no target, no figure, suppressed, a break', () => {
    const goal = { target: null, comparator: 'level', direction: 'lower' } as const;
    expect(fromFourToTwo(3, { goal })).toMatchObject({ status: null, reason: 'no-target', change: -1 });
    expect(fromFourToTwo(null)).toMatchObject({ status: null, reason: 'no-figure', actual: null });
    expect(fromFourToTwo(null, { actual: cell(null, { status: 'Q' }) }).reason).toBe('suppressed');
    const change = { target: -1, comparator: 'change', direction: 'lower' } as const;
    expect(fromFourToTwo(3, { goal: change, broken: true })).toMatchObject({
      status: null,
      reason: 'break',
      change: null,
    });
  });

  it('is 0 at the baseline and 1 at the target, whichever they are', () => {
    const value = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(value, value, (baseline, target) => {
        fc.pre(baseline !== target);
        const direction = target < baseline ? 'lower' : 'higher';
        const goal = { target, comparator: 'level', direction } as const;
        expect(fromFourToTwo(baseline, { goal, baseline }).share).toBe(0);
        expect(fromFourToTwo(target, { goal, baseline })).toMatchObject({ share: 1, status: 'met' });
      }),
    );
  });
});
