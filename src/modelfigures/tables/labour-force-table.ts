import { ras400 } from '../../sources/statbank/ras400.ts';
import { labourForce, LATEST_LABOUR_FORCE } from '../labour-force.ts';
import { areas, FIRST_MUNICIPALITY } from '../geography.ts';
import { at } from '../series.ts';
import type { TableModel } from '../table-model.ts';
import { monthsIn } from '../time-axis.ts';

const MEN = 0.521;

/** Labour force by area, sex and year: the denominator of the rates of the year's months. */
export const labourForceTable: TableModel = {
  table: ras400,
  first: '2008',
  last: String(LATEST_LABOUR_FORCE),
  lag: 0,
  columns: ['ALDER', 'KØN'],
  members: [
    ['TOT', 'M'],
    ['TOT', 'K'],
  ],
  measures: ['persons'],
  figures: world => {
    const force = labourForce(world);
    return (area, ordinal, member) => {
      const { first } = monthsIn('Y', ordinal);
      let men = 0;
      for (const k of areas[area]!.members) men += Math.round(force[at(FIRST_MUNICIPALITY + k, first)]! * MEN);
      return [member === 0 ? men : force[at(area, first)]! - men];
    };
  },
};
