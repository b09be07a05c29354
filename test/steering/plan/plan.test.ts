import { describe, expect, it } from 'vitest';
import { mgSygedagpenge } from '../../../src/indicators/mg-sygedagpenge.ts';
import { employmentPlan } from '../../../src/steering/plan/plan.ts';
import { landsAt } from '../../../src/steering/plan/plan-table.ts';
import { goalEntry } from '../goal-samples.ts';
import { comparisonOf, computedOf, emptyBook, worldOf } from '../world.ts';

const years = [2020, 2021, 2022, 2023, 2024, 2025];
const falling =
  (own = {}) =>
  (year: number, i: number) => ({
    area: '167',
    period: String(year),
    value: 4 - 0.2 * i,
    numerator: 1000,
    denominator: 25_000,
    ...own,
  });

const lens = { reference: 2.5, difference: 0.5, lower: 0.1, upper: 0.9, q: 0.02, verdict: 'worse' } as const;
const comparisons = [
  comparisonOf({ area: '167', indicator: 'mg-sygedagpenge', targetGroup: 'SDP', value: 3, country: lens }),
];
const planOf = (goals: ReturnType<typeof goalEntry>[], figures = years.map(falling())) =>
  employmentPlan(
    worldOf({ computed: [computedOf(mgSygedagpenge, 'Y', figures)], comparisons, book: { ...emptyBook, goals } }),
    '167',
    2027,
  )!;

describe('employmentPlan', () => {
  it('projects each goal’s figure to the coming year and says where it lands unchanged', () => {
    const plan = planOf([goalEntry({ from: '2027-01-01', to: '2027-12-31', target: 2.8 })]);
    expect(plan.start_year).toBe(2025);
    expect(plan.table[0]).toMatchObject({
      goal: 'faerre-sygemeldte',
      target: 2.8,
      lands: 'met',
      latest: { time_period: '2025', overall: { value: 3 } },
      projection: {
        year: 2027,
        value: 2.6,
        first_year: 2020,
        last_year: 2025,
        points: 6,
        slope: -0.2,
        trend: 'decreasing',
      },
    });
  });

  it('looks back no further than a break, and projects nothing from fewer than four years', () => {
    const broken = years.map((year, i) => falling(year === 2023 ? { status: 'B' } : {})(year, i));
    expect(planOf([], broken).table[0]!.projection).toBeNull();
  });

  it('says that the minister’s goals of the year are not known, and shows the latest known', () => {
    const old = goalEntry({ setBy: 'minister' });
    const law = goalEntry({ id: 'lov', setBy: 'law', from: '2026-01-01', to: undefined, target: 3 });
    const { goals } = planOf([old, law]);
    expect(goals.goals.map(({ id }) => id)).toEqual(['faerre-sygemeldte', 'lov']);
    expect(goals).toMatchObject({
      goals_year: 2024,
      gap: { da: 'Ministerens mål for 2027 er ikke fundet i åbne kilder. De seneste kendte er fra 2024.' },
    });
  });

  it('finds the challenges by the lenses, and the groups they are about', () => {
    const { challenges, focus } = planOf([]);
    expect(challenges).toMatchObject([
      {
        indicator: 'mg-sygedagpenge',
        lens: 'country',
        text: { da: 'Sygedagpenge: 3,0 pct. i 2025 mod 2,5 pct. i hele landet – klart dårligere.' },
      },
    ]);
    expect(focus).toMatchObject([{ target_group: 'SDP', challenges: 1 }]);
  });
});

describe('landsAt', () => {
  const projection = {
    year: 2027,
    value: 2.6,
    first_year: 2020,
    last_year: 2025,
    points: 6,
    slope: 0,
    trend: 'no-change',
  } as const;

  it.each([
    [2.1, 2.4, 'met'],
    [2.1, 2.9, 'uncertain'],
    [2.6, 2.9, 'not-met'],
  ])('between %f and %f a target of at most 2.5 is %s', (lower, upper, lands) => {
    expect(landsAt(goalEntry(), { ...projection, lower, upper }, 2.5)).toBe(lands);
  });
});
