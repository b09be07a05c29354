import { folk1aKon } from '../../sources/statbank/folk1a-kon.ts';
import { folk1a } from '../../sources/statbank/folk1a.ts';
import { AGE_BANDS } from '../calibration.ts';
import { SEXES } from '../cuts/cut.ts';
import { areas, FIRST_MUNICIPALITY } from '../geography.ts';
import { residents, residentsOfBand } from '../population.ts';
import { at, type Series } from '../series.ts';
import type { TableModel } from '../table-model.ts';
import { monthsIn } from '../time-axis.ts';
import type { World } from '../world.ts';

const AGES = AGE_BANDS.flatMap(([from, to], band) =>
  Array.from({ length: to - from + 1 }, (_, i) => ({ age: from + i, band, width: to - from + 1 })),
);

/** Whole residents of an area: larger areas are the sums of their municipalities' whole numbers. */
const wholeIn =
  (area: number, month: number) =>
  (series: Series, divisor: number): number =>
    areas[area]!.members.reduce((sum, k) => sum + Math.round(series[at(FIRST_MUNICIPALITY + k, month)]! / divisor), 0);

/** Population on the first day of the quarter: all ages, and each year of age from 16 to 66. */
export const populationTable: TableModel = {
  table: folk1a,
  first: '2008-Q1',
  lag: 0,
  columns: ['KØN', 'ALDER', 'CIVILSTAND'],
  members: [['TOT', 'IALT', 'TOT'], ...AGES.map(({ age }) => ['TOT', String(age), 'TOT'])],
  measures: ['persons'],
  figures: (world: World) => {
    const everybody = residents(world);
    const bands = AGE_BANDS.map((_, band) => residentsOfBand(world, band));
    return (area, ordinal, member) => {
      const whole = wholeIn(area, monthsIn('Q', ordinal).first);
      if (member === 0) return [whole(everybody, 1)];
      const { band, width } = AGES[member - 1]!;
      return [whole(bands[band]!, width)];
    };
  },
};

/** Ages of the table by sex, with the years of age in each. */
const SUMS = [
  ['16-66', AGES],
  ['16-29', AGES.filter(({ age }) => age < 30)],
] as const;

/** Population of working age and of young people by sex on the first day of the quarter; both sexes add up to everybody. */
export const populationBySexTable: TableModel = {
  table: folk1aKon,
  first: '2008-Q1',
  lag: 0,
  columns: ['KØN', 'ALDER', 'CIVILSTAND'],
  members: SUMS.flatMap(([text]) => [
    ['2', text, 'TOT'],
    ['1', text, 'TOT'],
  ]),
  measures: ['persons'],
  figures: world => {
    const bands = AGE_BANDS.map((_, band) => residentsOfBand(world, band));
    return (area, ordinal, member) => {
      const { first } = monthsIn('Q', ordinal);
      const [, ages] = SUMS[Math.floor(member / 2)]!;
      return [
        areas[area]!.members.reduce((sum, k) => {
          const place = at(FIRST_MUNICIPALITY + k, first);
          const all = ages.reduce((count, { band, width }) => count + Math.round(bands[band]![place]! / width), 0);
          const women = Math.round(all * SEXES[0]);
          return sum + (member % 2 === 0 ? women : all - women);
        }, 0),
      ];
    };
  },
};
