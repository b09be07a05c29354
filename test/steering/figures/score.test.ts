import { describe, expect, it } from 'vitest';
import { mgDagpenge } from '../../../src/indicators/mg-dagpenge.ts';
import { reJob3 } from '../../../src/indicators/re-job3.ts';
import { reVarighed } from '../../../src/indicators/re-varighed.ts';
import { parsePeriodId } from '../../../src/model/period.ts';
import { figuresOf } from '../../../src/steering/figures/figures.ts';
import { scoreOf } from '../../../src/steering/figures/score.ts';
import { computedOf } from '../world.ts';

/** Four municipalities that together have the cluster's figure. */
const CLUSTER = ['183', '187', '165', '230'];
const february = { group: 'ADP', area: '167', freq: 'M', period: parsePeriodId('M', '2010-02') } as const;

describe('scoreOf on the scorecard of Jobcenter Hvidovre, February 2010', () => {
  it('tells 966 full-time persons against 551 as +75.3 per cent, and 3.8 against 4.4 per cent in the cluster', () => {
    const figures = figuresOf([
      computedOf(mgDagpenge, 'M', [
        { area: '167', period: '2009-02', value: 2.2, numerator: 551, denominator: 25_400 },
        { area: '167', period: '2010-02', value: 3.8, numerator: 966, denominator: 25_400 },
        ...CLUSTER.map(area => ({ area, period: '2010-02', value: 4.4, numerator: 880, denominator: 20_000 })),
      ]),
    ]);
    const score = scoreOf({ figures, comparison: null, cluster: CLUSTER }, { indicator: 'mg-dagpenge', ...february })!;
    expect(score.development).toMatchObject({
      count_change: 75.3,
      change: 1.6,
      unit: 'percentage-points',
      before: 2.2,
    });
    expect(score.overall.value).toBe(3.8);
    expect(score.cluster).toEqual({ value: 4.4, difference: -0.6, verdict: null });
  });

  it('tells weeks against the cluster, and their development in per cent', () => {
    const figures = figuresOf([
      computedOf(reVarighed, 'M', [
        { area: '167', period: '2009-02', value: 6.5, denominator: 100 },
        { area: '167', period: '2010-02', value: 8.1, denominator: 100 },
        ...CLUSTER.map(area => ({ area, period: '2010-02', value: 8.1, denominator: 100 })),
      ]),
    ]);
    const score = scoreOf({ figures, comparison: null, cluster: CLUSTER }, { indicator: 're-varighed', ...february })!;
    expect(score.development).toMatchObject({ change: 24.6, unit: 'percent' });
    expect(score.cluster).toMatchObject({ value: 8.1, difference: 0 });
  });

  it('tells a share in work in percentage points', () => {
    const figures = figuresOf([
      computedOf(reJob3, 'Q', [
        { area: '167', period: '2009-Q1', value: 60.8, denominator: 100 },
        { area: '167', period: '2010-Q1', value: 55.8, denominator: 100 },
        ...CLUSTER.map(area => ({ area, period: '2010-Q1', value: 59.9, denominator: 100 })),
      ]),
    ]);
    const key = { ...february, freq: 'Q', period: parsePeriodId('Q', '2010-Q1') } as const;
    const score = scoreOf({ figures, comparison: null, cluster: CLUSTER }, { indicator: 're-job3', ...key })!;
    expect(score.development).toMatchObject({ change: -5, unit: 'percentage-points' });
    expect(score.cluster).toMatchObject({ value: 59.9, difference: -4.1 });
  });

  it('compares nothing across a break, and says that there is one', () => {
    const figures = figuresOf([
      computedOf(mgDagpenge, 'M', [
        { area: '167', period: '2009-02', value: 2.2, numerator: 551, denominator: 25_400 },
        { area: '167', period: '2009-08', value: 3, numerator: 700, denominator: 25_400, status: 'B' },
        { area: '167', period: '2010-02', value: 3.8, numerator: 966, denominator: 25_400 },
      ]),
    ]);
    const score = scoreOf({ figures, comparison: null, cluster: [] }, { indicator: 'mg-dagpenge', ...february })!;
    expect(score.development).toMatchObject({ change: null, count_change: null, verdict: null, break: true });
  });
});
