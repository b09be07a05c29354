import { describe, expect, it } from 'vitest';
import { amForgaeves } from '../../../src/indicators/am-forgaeves.ts';
import { lk75 } from '../../../src/indicators/lk-75.ts';
import { mgSygedagpenge } from '../../../src/indicators/mg-sygedagpenge.ts';
import { goalYear } from '../../../src/steering/attainment/goal-year.ts';
import { goalEntry } from '../goal-samples.ts';
import { computedOf, emptyBook, worldOf } from '../world.ts';

const sick = (area: string, period: string, value: number) => ({
  area,
  period,
  value,
  numerator: value * 100,
  denominator: 10_000,
});

const computed = [
  computedOf(mgSygedagpenge, 'Y', [
    ...['DK', '1084', '167', '165'].flatMap(area => [
      sick(area, '2023', 3),
      sick(area, '2024', area === '167' ? 1.9 : 2.6),
    ]),
  ]),
  computedOf(lk75, 'Q', [
    { area: '167', period: '2026-Q1', value: 74, numerator: 740, denominator: 1000 },
    { area: '167', period: '2026-Q2', value: 80, numerator: 800, denominator: 1000, status: 'P' },
  ]),
  computedOf(amForgaeves, 'Q', [{ area: 'DK', period: '2024-Q2', value: -4 }]),
];

const yearOf = (goals: readonly ReturnType<typeof goalEntry>[], year: number) =>
  goalYear(worldOf({ computed, book: { ...emptyBook, goals } }), year);

describe('goalYear', () => {
  it('follows a goal of the country in country, regions and municipalities with figures', () => {
    const { attainments, goals } = yearOf([goalEntry()], 2024);
    expect(goals[0]).toMatchObject({ id: 'faerre-sygemeldte', target_group: 'SDP', strict: false, to: '2024-12-31' });
    expect(attainments.map(({ ref_area, baseline, actual, status }) => [ref_area, baseline, actual, status])).toEqual([
      ['DK', 3, 2.6, 'behind'],
      ['1084', 3, 2.6, 'behind'],
      ['165', 3, 2.6, 'behind'],
      ['167', 3, 1.9, 'met'],
    ]);
  });

  it('follows a municipality’s own goal there alone', () => {
    expect(yearOf([goalEntry({ area: '167' })], 2024).attainments.map(({ ref_area }) => ref_area)).toEqual(['167']);
  });

  it('takes the latest quarter of a year that is not over', () => {
    const goal = goalEntry({
      id: 'samtalekrav',
      indicator: 'lk-75',
      freq: 'Q',
      target: 75,
      direction: 'higher',
      from: '2026-01-01',
      to: undefined,
    });
    expect(yearOf([goal], 2026).attainments).toMatchObject([
      {
        ref_area: '167',
        time_period: '2026-Q2',
        baseline: null,
        actual: 80,
        status: 'met',
        share: null,
        certain: true,
      },
    ]);
  });

  it('keeps a goal that nothing measures, without attainments', () => {
    const { goals, attainments } = yearOf([goalEntry({ indicator: null, target: null })], 2024);
    expect([goals.length, attainments.length]).toEqual([1, 0]);
  });

  it('says of a year whose goals nobody found that they were not found', () => {
    const gaps = [{ from: 2025, to: 2026, text: { da: 'Ikke fundet', en: 'Not found' } }];
    const world = worldOf({ computed, book: { ...emptyBook, gaps } });
    expect(goalYear(world, 2025)).toEqual({ year: 2025, gap: gaps[0]!.text, goals: [], attainments: [] });
    expect(goalYear(world, 2024).gap).toBeNull();
  });
});
