import { describe, expect, it } from 'vitest';
import { parsePeriodId } from '../../../src/model/period.ts';
import { seriesOf } from '../figures.ts';
import { modelOf, readModel, worldOf } from '../model-world.ts';

const world = worldOf(1);
const YEARS = { first: '2023', last: '2024' } as const;
const year = parsePeriodId('Y', '2024');

const SEX = ['F', 'M'];
const AGE = ['Y16T24', 'Y25T29', 'Y30T39', 'Y40T49', 'Y50T59', 'Y60T66'];
const ORIGIN = ['DK', 'W', 'NW'];

/** Counts of a table's parts in 2024. */
function partsOf(id: string, measure: string, where: Record<string, string>, [dimension, codes]: [string, string[]]) {
  const table = readModel(modelOf(id, YEARS), world);
  return codes.map(code => seriesOf(table, measure, { ...where, [dimension]: code }).get(year)!);
}
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe('tables by sex, age and origin', () => {
  it.each([
    ['DK', '_T'],
    ['1084', 'KTH'],
    ['101', 'ADP'],
    ['751', 'SDP'],
  ])('add up to the same count in every breakdown: %s %s', (ref_area, target_group) => {
    const where = { ref_area, target_group };
    const totals = [
      sum(partsOf('ptv_a02_kon', 'fte', where, ['sex', SEX])),
      sum(partsOf('ptv_a02_alder', 'fte', where, ['age', AGE])),
      sum(partsOf('ptv_a02_herkomst_aar', 'fte', where, ['origin', ORIGIN])),
    ];
    expect(new Set(totals).size).toBe(1);
    const months = readModel(modelOf('ptv_a02', { first: '2024-01', last: '2024-12' }), world);
    const monthly = [...seriesOf(months, 'fte', where).values()];
    expect(Math.abs(totals[0]! - sum(monthly) / 12)).toBeLessThan(1);
  });

  it('agree with the table of people under 30', () => {
    const where = { ref_area: '101', target_group: 'KTH' };
    const young = sum(partsOf('ptv_a02_alder', 'fte', where, ['age', AGE]).slice(0, 2));
    const months = readModel(modelOf('ptv_a02_alder30', { first: '2024-01', last: '2024-12' }), world);
    const monthly = [...seriesOf(months, 'fte', { ...where, age: 'Y16T29' }).values()];
    expect(Math.abs(young - sum(monthly) / 12)).toBeLessThan(2);
  });

  it('never have more people in an offer than on the benefit', () => {
    const where = { ref_area: '265', target_group: 'ADP' };
    const all = partsOf('ptv_a02_alder', 'fte', where, ['age', AGE]);
    const activated = partsOf('ptvc01_alder', 'activated_fte', where, ['age', AGE]);
    activated.forEach((count, i) => expect(count).toBeLessThanOrEqual(all[i]!));
  });

  it('withhold counts of one and two in small municipalities', () => {
    const table = readModel(modelOf('ptvc01_alder', YEARS), world);
    const counts = table.values['activated_fte']!;
    expect(counts.some(Number.isNaN)).toBe(true);
    expect(counts.some(count => count === 1 || count === 2)).toBe(false);
  });

  it('divide the labour force and the population without a rest', () => {
    const forces = readModel(modelOf('RAS400', { first: '2023', last: '2023' }), world);
    const count = (age: string) => seriesOf(forces, 'persons', { ref_area: '101', sex: 'F', age }).get(year - 1)!;
    expect(sum(AGE.map(count))).toBe(count('_T'));
    const quarter = { first: '2024-Q1', last: '2024-Q1' };
    const people = readModel(modelOf('FOLK1A_KON', quarter), world);
    const all = readModel(modelOf('FOLK1A', quarter), world);
    const at = parsePeriodId('Q', '2024-Q1');
    const young = Array.from({ length: 14 }, (_, i) => `Y${16 + i}`);
    const residents = young.map(age => seriesOf(all, 'persons', { ref_area: '101', age, sex: '_T' }).get(at)!);
    const bySex = SEX.map(sex => seriesOf(people, 'persons', { ref_area: '101', age: 'Y16T29', sex }).get(at)!);
    expect(sum(bySex)).toBe(sum(residents));
  });
});
