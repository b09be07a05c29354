import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/comparisons/comparison.ts';
import type { FittedFramework } from '../../src/comparisons/framework/fit-framework.ts';
import { frameworkModels } from '../../src/comparisons/framework/models.ts';
import { savings, type SavingsInput } from '../../src/comparisons/savings.ts';
import { mgOffentligForsoergelse } from '../../src/indicators/mg-offentlig-forsoergelse.ts';
import { mgSygedagpenge } from '../../src/indicators/mg-sygedagpenge.ts';
import { measureTable, tablesOf } from '../indicators/tables.ts';
import { headlineOfFigures } from './headline-of-figures.ts';

const MEMBERS = ['151', '153', '155', '157', '159'];

/** A comparison of Albertslund (165) in 2024 with a country and a cluster. */
const comparison = (indicator: string, value: number, [country, cluster]: readonly [number, number]): Comparison => ({
  area: '165',
  indicator,
  targetGroup: '_T',
  freq: 'Y',
  period: 2024,
  value,
  excluded: null,
  country: {
    reference: country,
    difference: value - country,
    lower: value - country - 0.5,
    upper: value - country + 0.5,
    q: 0.01,
    verdict: 'worse',
  },
  region: null,
  cluster: {
    reference: cluster,
    difference: value - cluster,
    lower: null,
    upper: null,
    q: null,
    verdict: null,
    model: 'sickness-benefit',
    year: 2024,
  },
  expected: null,
  past: null,
  trend: null,
  place: null,
});

/** Albertslund and its cluster: levels 2 to 6 per cent of 1,000, 2,000 … residents. */
const sickness = headlineOfFigures(mgSygedagpenge, 'Y', [
  ['165', '2024', 5, 10_000],
  ...MEMBERS.map((area, i) => [area, '2024', 2 + i, 1000 * (i + 1)] as const),
]);
const whole = headlineOfFigures(mgOffentligForsoergelse, 'Y', [['165', '2024', 18, 10_000]]);

const model = frameworkModels.find(({ id }) => id === 'sickness-benefit')!;
const fitted = {
  model,
  year: 2024,
  clusters: new Map([['165', { id: '165', members: MEMBERS.map(id => ({ id, distance: 0 })) }]]),
} as unknown as FittedFramework;

const months = Array.from({ length: 12 }, (_, i) => `2024-${String(i + 1).padStart(2, '0')}`);

/** Prices: 100 full-time persons at 20 million kroner, the country's 1,000 at 150 million. */
const priced = (own: number) =>
  tablesOf(
    measureTable('ptv_g01', 'Y', [
      { period: '2024', ref_area: 'DK', target_group: 'SDP', expenditure: 150_000 },
      { period: '2024', ref_area: '165', target_group: 'SDP', expenditure: own * 200 },
    ]),
    measureTable(
      'ptv_a02',
      'M',
      months.flatMap(period => [
        { period, ref_area: 'DK', target_group: 'SDP', fte: 1000 },
        { period, ref_area: '165', target_group: 'SDP', fte: own },
      ]),
    ),
  );

const input = (over: Partial<SavingsInput> = {}): SavingsInput => ({
  headlines: [sickness, whole],
  framework: { fitted: [fitted], absent: [] },
  comparisons: [comparison('mg-sygedagpenge', 5, [4, 4.667]), comparison('mg-offentlig-forsoergelse', 18, [19, 17])],
  tables: priced(100),
  refundRates: [],
  ...over,
});

const of = (own: SavingsInput, reference: string) =>
  savings(own).find(saving => saving.model === 'sickness-benefit' && saving.reference === reference);

describe('savings', () => {
  it('turn a difference to the country into persons and kroner, with the interval of the comparison', () => {
    const saving = of(input(), 'country')!;
    expect(saving.gap).toEqual({ value: 100, lower: 50, upper: 150 });
    expect(saving.price).toEqual({ perPerson: 200_000, of: 'own' });
    expect(saving.amount!.value).toBe(20_000_000);
    expect(saving.amount!.upper).toBe(30_000_000);
    expect(saving.spanned).toBe(true);
  });

  it('have no potential below a reference, but keep the signed gap, and tell the gap of all benefits beside it', () => {
    const [own] = savings(input()).filter(({ model: id, reference }) => id === 'all' && reference === 'country');
    expect([own!.gap.value, own!.potential.value]).toEqual([-100, 0]);
    expect(of(input(), 'country')!.all).toEqual({ gap: -100, gapAmount: null });
  });

  it('hold an area against the better half of its cluster as the sum of the lowest ceil(n/2)', () => {
    // Levels 2, 3 and 4 of 1,000, 2,000 and 3,000: (20 + 60 + 120) / 6,000.
    const saving = of(input(), 'cluster-better-half')!;
    expect(saving.referenceValue).toBeCloseTo(100 / 30, 10);
    expect(saving.gap.value).toBeCloseTo((5 - 100 / 30) * 100, 8);
    expect(saving.spanned).toBe(false);
  });

  it('leave out a reference that the comparison lacks', () => {
    expect(savings(input()).map(({ reference }) => reference)).not.toContain('region');
    expect(savings(input()).map(({ reference }) => reference)).not.toContain('expected');
  });

  it('take the country’s price below ten full-time persons', () => {
    expect(of(input({ tables: priced(9) }), 'country')!.price).toEqual({ perPerson: 150_000, of: 'country' });
  });

  it('tell persons without kroner where the edition has no expenditure', () => {
    const saving = of(input({ tables: new Map() }), 'country')!;
    expect([saving.gap.value, saving.price, saving.amount, saving.net]).toEqual([100, null, null, null]);
  });

  it('tell a net amount only for a verified average rate that covers the year', () => {
    const rate = {
      model: 'sickness-benefit',
      from: '2016-01-04',
      scale: [{ fromWeek: 1, rate: 0.8 }],
      average: 0.25,
      source: 'a test',
    };
    const net = (verified: boolean, from = rate.from) =>
      of(input({ refundRates: [{ ...rate, verified, from }] }), 'country')!.net?.value ?? null;
    expect([net(true), net(false), net(true, '2024-07-01')]).toEqual([15_000_000, null, null]);
  });
});
