import { ras400 } from '../../sources/statbank/ras400.ts';
import { apportion } from '../cuts/apportion.ts';
import { cutOf } from '../cuts/cut.ts';
import { labourForce, LATEST_LABOUR_FORCE } from '../labour-force.ts';
import { areas, FIRST_MUNICIPALITY } from '../geography.ts';
import { at } from '../series.ts';
import type { TableModel } from '../table-model.ts';
import { monthsIn } from '../time-axis.ts';

const MEN = 0.521;

/** Age bands of the table, and how many of their residents are in the labour force; assumptions. */
const AGES = ['16-24', '25-29', '30-39', '40-49', '50-59', '60-66'] as const;
const PARTICIPATION = [0.62, 0.79, 0.85, 0.87, 0.84, 0.55] as const;

/** Labour force by area, age, sex and year: the denominator of the rates of the year's months. */
export const labourForceTable: TableModel = {
  table: ras400,
  first: '2008',
  last: String(LATEST_LABOUR_FORCE),
  lag: 0,
  columns: ['ALDER', 'KØN'],
  members: ['TOT', ...AGES].flatMap(age => [
    [age, 'M'],
    [age, 'K'],
  ]),
  measures: ['persons'],
  figures: world => {
    const force = labourForce(world);
    const byAge = cutOf('age').residents(world);
    const men = (place: number): number => Math.round(force[place]! * MEN);
    const persons = (place: number, member: number): number => {
      const own = member % 2 === 0 ? men(place) : force[place]! - men(place);
      const weights = byAge.map((residents, part) => residents[place]! * PARTICIPATION[part]!);
      return member < 2 ? own : apportion(weights, own)[Math.floor(member / 2) - 1]!;
    };
    return (area, ordinal, member) => {
      const { first } = monthsIn('Y', ordinal);
      return [areas[area]!.members.reduce((sum, k) => sum + persons(at(FIRST_MUNICIPALITY + k, first), member), 0)];
    };
  },
};
