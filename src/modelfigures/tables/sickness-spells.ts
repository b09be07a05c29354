import { y07a21 } from '../../sources/jobindsats/y07a21.ts';
import { at, mapSeries } from '../series.ts';
import { partOf } from '../share-process.ts';
import { fullTimePersons } from '../stock.ts';
import type { TableModel } from '../table-model.ts';
import { monthsIn } from '../time-axis.ts';

/** Running spells for each full-time person: part-time sick leave counts as a whole spell. */
const SPELLS_PER_FTE = 1.16;

/** Running spells of sickness benefit at the end of the quarter, by how long they have lasted. */
export const sicknessSpellsTable: TableModel = {
  table: y07a21,
  first: '2007-Q1',
  lag: 1,
  columns: ['Varighed'],
  members: [['Forløb i alt'], ['Over 26 uger'], ['Over 52 uger']],
  measures: ['spells'],
  figures: world => {
    const stock = fullTimePersons(world, 'SDP');
    const running = mapSeries(place => stock[place]! * SPELLS_PER_FTE);
    const over = ['26', '52'].map(weeks =>
      partOf(world, { id: `sickness/${weeks}`, together: 'sickness', level: 0.13, noise: 0.05 }, running),
    );
    const groups = [running, ...over];
    return (area, ordinal, member) => [groups[member]![at(area, monthsIn('Q', ordinal).last)]!];
  },
};
