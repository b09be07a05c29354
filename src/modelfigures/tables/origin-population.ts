import { folk1e } from '../../sources/statbank/folk1e.ts';
import { originPopulation } from '../origin-population.ts';
import { at } from '../series.ts';
import type { TableModel } from '../table-model.ts';
import { monthsIn } from '../time-axis.ts';

const CODES = ['1', '24', '25', '34', '35'] as const;

/** Residents of 16–66 years by origin and quarter. */
export const originPopulationTable: TableModel = {
  table: folk1e,
  first: '2008-Q1',
  lag: 0,
  columns: ['KØN', 'ALDER', 'HERKOMST'],
  members: CODES.map(code => ['TOT', '16-66', code]),
  measures: ['persons'],
  figures: world => {
    const groups = originPopulation(world);
    return (area, ordinal, member) => [groups[member]![at(area, monthsIn('Q', ordinal).first)]!];
  },
};
