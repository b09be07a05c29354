import { describe, expect, it } from 'vitest';
import { areas } from '../../src/codelists/area.ts';
import { membersOf } from '../../src/codelists/members.ts';
import { compareIndicator } from '../../src/comparisons/compare-indicator.ts';
import type { Comparison } from '../../src/comparisons/comparison.ts';
import type { FittedFramework, Framework } from '../../src/comparisons/framework/fit-framework.ts';
import { frameworkModels } from '../../src/comparisons/framework/models.ts';
import { municipalities } from '../../src/comparisons/places.ts';
import { inAktiveringsgrad } from '../../src/indicators/in-aktiveringsgrad.ts';
import { mgSygedagpenge } from '../../src/indicators/mg-sygedagpenge.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import { headlineOfFigures, type Told } from './headline-of-figures.ts';

const NOTHING_FITTED: Framework = { fitted: [], absent: [] };
const PEOPLE = 20_000;

/** 4 % on sickness benefit everywhere, but what is said of some; the country and the regions as the sum of their parts. */
function year(period: string, said: Readonly<Record<string, number>> = {}, status: 'A' | 'B' = 'A'): Told[] {
  const level = (area: string): number => said[area] ?? 4;
  const mean = (list: readonly string[]): number => list.reduce((sum, one) => sum + level(one), 0) / list.length;
  const region = (id: string): Told => [id, period, mean(membersOf(id, '2026-01-01')), PEOPLE * 20];
  return [
    ...municipalities.map((area): Told => [area, period, level(area), PEOPLE, status]),
    ...areas.codes.filter(area => area.level === 'region').map(({ id }) => region(id)),
    ['DK', period, mean(municipalities), PEOPLE * 98],
  ];
}

const compare = (
  figures: readonly Told[],
  framework = NOTHING_FITTED,
  indicator: Indicator = mgSygedagpenge,
): Comparison[] => compareIndicator(headlineOfFigures(indicator, 'Y', figures), framework);

const of = (comparisons: readonly Comparison[], area: string, period = 2024): Comparison =>
  comparisons.find(one => one.area === area && one.period === period)!;

describe('compareIndicator(headline, framework)', () => {
  it('finds one area far above the country worse, and no other different', () => {
    const all = compare(year('2024', { 165: 6 }));
    expect(of(all, '165').country!.verdict).toBe('worse');
    expect(of(all, '165').country!.difference).toBeCloseTo(6 - (6 + 97 * 4) / 98, 9);
    expect(of(all, '165').country!.lower).toBeGreaterThan(0);
    const others = all.filter(({ area }) => area !== '165').map(({ country }) => country!.verdict);
    expect(new Set(others)).toEqual(new Set(['no-clear-difference']));
  });

  it('calls less of what should be less better, and tells the region as a reference of its own', () => {
    const own = of(compare(year('2024', { 165: 2 })), '165');
    expect([own.country!.verdict, own.region!.verdict]).toEqual(['better', 'better']);
    expect(own.region!.reference).toBeLessThan(own.country!.reference);
  });

  it('gives neither verdict of good or bad nor place where more is a means', () => {
    const own = of(compare(year('2024', { 165: 30 }), NOTHING_FITTED, inAktiveringsgrad), '165');
    expect(own.country!.verdict).toBe('differs');
    expect(own.place).toBeNull();
  });

  it('compares no figure under the floor, and says why', () => {
    const figures = year('2024').map((told): Told => (told[0] === '825' ? ['825', '2024', 20, 49] : told));
    const own = of(compare(figures), '825');
    expect([own.excluded, own.country, own.place, own.value]).toEqual(['few-cases', null, null, 20]);
    const gone = of(compare(year('2024').filter(([area]) => area !== '825')), '825');
    expect([gone.excluded, gone.value]).toEqual(['no-figure', null]);
  });

  it('holds a year against the year before, but not across a break', () => {
    const both = compare([...year('2023'), ...year('2024', { 165: 6 })]);
    expect(of(both, '165').past).toMatchObject({ reference: 4, verdict: 'worse' });
    expect(of(both, '165', 2023).past).toBeNull();
    const broken = compare([...year('2023'), ...year('2024', { 165: 6 }, 'B')]);
    expect(of(broken, '165').past).toBeNull();
  });

  it('tests five years without a break, and fewer not at all', () => {
    const rising = ['2020', '2021', '2022', '2023', '2024'].flatMap((period, i) => year(period, { 165: 4 + i }));
    expect(of(compare(rising), '165').trend).toMatchObject({ direction: 'increasing' });
    expect(of(compare(rising), '165').trend!.p).toBeLessThan(0.001);
    expect(of(compare(rising), '151').trend).toMatchObject({ direction: 'no-change' });
    expect(of(compare(rising.slice(year('2020').length)), '165').trend).toBeNull();
  });

  it('places the lowest first, equal ones in Danish alphabetical order', () => {
    const all = compare(year('2024', { 165: 2, 851: 6 }));
    expect(of(all, '165').place).toMatchObject({ rank: 1, of: 98, third: 0 });
    expect(of(all, '851').place).toMatchObject({ rank: 98, third: 2 });
    const equal = municipalities.filter(area => !['165', '851'].includes(area));
    expect(equal.map(area => of(all, area).place!.rank)).toEqual(equal.map((_, i) => i + 2));
    for (const { place } of all) {
      expect(place!.lower).toBeLessThanOrEqual(place!.rank);
      expect(place!.upper).toBeGreaterThanOrEqual(place!.rank);
    }
  });
});

/** Clusters of 2024 alone: seven others each, in a ring around the country, all near. */
function ring(expected: number): Framework {
  const model = frameworkModels.find(({ id }) => id === 'sickness-benefit')!;
  const members = (i: number) =>
    [1, 2, 3, 4, 5, 6, 7].map(step => ({ id: municipalities[(i + step) % municipalities.length]!, distance: 0 }));
  const fitted = {
    model,
    year: 2024,
    expected: new Map(municipalities.map(id => [id, { expected, lower: expected - 0.8, upper: expected + 0.8 }])),
    clusters: new Map(municipalities.map((id, i) => [id, { id, members: members(i) }])),
    near: new Set(municipalities),
  };
  return { fitted: [fitted as unknown as FittedFramework], absent: [] };
}

describe('compareIndicator(headline, framework) against areas like it', () => {
  it('sums the cluster without the area itself, and names its model and year', () => {
    const own = of(compare(year('2024', { 165: 40 }), ring(4)), '165').cluster!;
    expect(own.reference).toBeCloseTo(4, 9);
    expect(own).toMatchObject({ model: 'sickness-benefit', year: 2024 });
  });

  it('uses no cluster and no expectation of a later year', () => {
    const own = of(compare([...year('2023'), ...year('2024')], ring(4)), '165', 2023);
    expect([own.cluster, own.expected]).toEqual([null, null]);
  });

  it('holds a year against what its framework conditions let expect, with the version of the model', () => {
    const own = of(compare(year('2024', { 165: 7 }), ring(4)), '165').expected!;
    expect(own).toMatchObject({ reference: 4, model: 'sickness-benefit', version: '1', verdict: 'worse' });
  });

  it('has no cluster figure of fewer than four members', () => {
    const told = year('2024').filter(
      ([area]) => area === '165' || area.length > 3 || municipalities.indexOf(area) > 90,
    );
    expect(of(compare(told, ring(4)), '165').cluster).toBeNull();
  });
});
