import { describe, expect, it } from 'vitest';
import { readGoals } from '../../../scripts/build/read-goals.ts';
import { lkFokus1 } from '../../../src/indicators/lk-fokus1.ts';
import { lkFokus2 } from '../../../src/indicators/lk-fokus2.ts';
import { reGab } from '../../../src/indicators/re-gab.ts';
import { raiseSignals } from '../../../src/steering/monitoring/signals.ts';
import { supervised, type KeptGoal } from '../../../src/steering/monitoring/supervision.ts';
import { goalEntry } from '../goal-samples.ts';
import { computedOf, worldOf } from '../world.ts';

const limits = { above: 0, riskPoints: 5 };
const kept = (value: number, limit: number): KeptGoal => ({
  goal: goalEntry({ target: limit, strict: true }),
  value,
  margin: limit - value,
  met: value < limit,
});

describe('supervised', () => {
  it.each<[string, number, KeptGoal[], string]>([
    ['worse than expected and a focus goal missed', 0.4, [kept(31, 30), kept(10, 20)], 'covered'],
    ['at the limit, which must be kept below', 0.4, [kept(30, 30), kept(10, 20)], 'covered'],
    ['worse than expected and kept by less than 5 points', 0.4, [kept(26, 30), kept(10, 20)], 'risk-zone'],
    ['worse than expected and well kept', 0.4, [kept(20, 30), kept(10, 20)], 'not-covered'],
    ['as expected, whatever the focus goals', 0, [kept(90, 30), kept(90, 20)], 'not-covered'],
    ['better than expected, whatever the focus goals', -1, [kept(90, 30)], 'not-covered'],
  ])('%s', (_, gap, goals, outcome) => {
    expect(supervised(gap, goals, limits).outcome).toBe(outcome);
  });
});

describe('the stricter supervision replayed with the limits of each year', () => {
  const yearly = (indicator: typeof lkFokus1 | typeof lkFokus2, values: Record<string, number>) =>
    computedOf(
      indicator,
      'Y',
      Object.entries(values).map(([period, value]) => ({
        area: '167',
        period,
        value,
        numerator: value,
        denominator: 100,
      })),
    );

  async function outcomes(): Promise<[string, string, string, boolean][]> {
    const world = worldOf({
      book: await readGoals(),
      computed: [
        computedOf(
          reGab,
          'R4',
          ['2020', '2021', '2022', '2023', '2024', '2025'].map(year => ({
            area: '167',
            period: `${year}-Q4`,
            value: year === '2025' ? -0.1 : 0.5,
            group: 'BM_T',
          })),
        ),
        yearly(lkFokus1, { '2020': 22, '2021': 60, '2022': 60, '2023': 28, '2024': 31, '2025': 60 }),
        yearly(lkFokus2, { '2020': 10, '2021': 10, '2022': 25, '2023': 5, '2024': 5, '2025': 60 }),
      ],
    });
    return raiseSignals(world)
      .signals.filter(({ kind }) => kind === 'supervision')
      .map(({ time_period, outcome, state, verified }) => [time_period, outcome, state, verified]);
  }

  it('covers 2020 by goal 1 at 20, leaves goal 1 out in 2021-22, and has 30 from 2023', async () => {
    expect(await outcomes()).toEqual([
      ['2020-Q4', 'covered', 'history', false],
      // 2021: goal 1 is not applied, and goal 2 is kept by ten points.
      ['2022-Q4', 'covered', 'history', false],
      ['2023-Q4', 'risk-zone', 'history', true],
      ['2024-Q4', 'covered', 'history', true],
      // 2025: better than expected is never covered.
    ]);
  });
});
