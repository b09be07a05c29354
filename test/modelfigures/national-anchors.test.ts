import { describe, expect, it } from 'vitest';
import { seriesOf, yearlyMeans } from './figures.ts';
import { modelOf, readModel, worldOf } from './model-world.ts';

const TOLERANCE = 0.02;
const world = worldOf(1);

/** Statistics Denmark, AUL01: gross unemployed full-time persons, mean of the year, 2007–2023. */
const GROSS = [
  101_409, 73_152, 130_237, 163_531, 159_264, 161_245, 153_129, 133_282, 122_561, 112_524, 116_175, 108_001, 103_997,
  131_347, 105_798, 75_544, 83_323,
];

/** Statistics Denmark: full-time persons on public support without student grants (news 28354, 30060, 44860, 48296). */
const SUPPORT = { 2017: 726_600, 2018: 702_600, 2019: 701_000, 2021: 763_900, 2022: 752_800, 2023: 756_200 };

const worstOf = (means: ReadonlyMap<number, number>, anchors: Readonly<Record<number, number>>) =>
  Object.entries(anchors)
    .map(([year, anchor]) => ({ year: Number(year), off: Math.abs(means.get(Number(year))! / anchor - 1) }))
    .reduce((worst, of) => (of.off > worst.off ? of : worst));

const national = (table: string, measure: string, where: Parameters<typeof seriesOf>[2] = {}) =>
  yearlyMeans(seriesOf(readModel(modelOf(table), world), measure, { ref_area: 'DK', ...where }));

describe('national levels', () => {
  it('follow the published gross unemployment of every year', () => {
    const worst = worstOf(
      national('y25i01', 'fte', { target_group: '_T' }),
      Object.fromEntries(GROSS.map((anchor, i) => [2007 + i, anchor])),
    );
    expect(worst.off, `worst year ${worst.year}`).toBeLessThan(TOLERANCE);
  });

  it('follow the published totals of public support', () => {
    const worst = worstOf(national('ptv_a02', 'fte', { target_group: '_T' }), SUPPORT);
    expect(worst.off, `worst year ${worst.year}`).toBeLessThan(TOLERANCE);
  });

  it.each([
    ['y07a02', { 2019: 56_400, 2023: 76_700 }],
    ['y08a02', { 2017: 63_000, 2018: 67_700, 2019: 72_600, 2023: 87_500 }],
    ['y10a02', { 2019: 203_400, 2023: 233_700 }],
    ['y01a02', { 2022: 62_094, 2023: 69_260, 2024: 74_670, 2025: 74_894 }],
  ])('%s follows its published years', (table, anchors) => {
    const worst = worstOf(national(table, 'fte'), anchors);
    expect(worst.off, `worst year ${worst.year}`).toBeLessThan(TOLERANCE);
  });

  /** Statistics Denmark, news 18859, 30000 and the second quarter of 2020; Cabi for 2011; Jobindsats y60a02 for 2024. */
  it('follow the published points of social assistance, all three benefits together', () => {
    const parts = ['y36a02', 'y38a02', 'y35a02'].map(table =>
      seriesOf(readModel(modelOf(table), world), 'persons', { ref_area: 'DK' }),
    );
    const at = (year: number, month: number): number =>
      parts.reduce((sum, of) => sum + (of.get(year * 12 + month - 1) ?? 0), 0);
    const points = {
      '2011-2': 118_000,
      '2013-12': 174_500,
      '2014-12': 173_200,
      '2019-9': 121_300,
      '2020-6': 123_700,
      '2024-3': 91_424,
    };
    const offs = Object.entries(points).map(([month, anchor]) => {
      const [year, of] = month.split('-').map(Number);
      return { month, off: Math.abs(at(year!, of!) / anchor - 1) };
    });
    const worst = offs.reduce((most, of) => (of.off > most.off ? of : most));
    expect(worst.off, `worst month ${worst.month}`).toBeLessThan(TOLERANCE);
  });

  it('follow the published efterløn within the public support', () => {
    const means = national('ptv_a02', 'fte', { target_group: 'EFL' });
    expect(worstOf(means, { 2022: 46_700, 2023: 34_100 }).off).toBeLessThan(TOLERANCE);
  });
});
