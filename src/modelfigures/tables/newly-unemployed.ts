import { y25i08 } from '../../sources/jobindsats/y25i08.ts';
import { y25i13 } from '../../sources/jobindsats/y25i13.ts';
import { percent } from '../ratio.ts';
import { at, sumSeries } from '../series.ts';
import { partOf } from '../share-process.ts';
import { begunSpells } from '../spells.ts';
import { fullTimePersons } from '../stock.ts';
import type { TableModel } from '../table-model.ts';
import { monthsIn } from '../time-axis.ts';

const DELAYS = [3, 6, 9, 12] as const;
const PUBLISHED_AFTER = 2;

/** People in employment 3, 6, 9 and 12 months after they became unemployed. */
export const newlyUnemployedTable: TableModel = {
  table: y25i08,
  first: '2008-01',
  lag: DELAYS[0] + PUBLISHED_AFTER,
  columns: ['Måletidspunkt'],
  members: DELAYS.map(delay => [`${delay} mdr.`]),
  measures: ['new_unemployed', 'employed_pct'],
  figures: world => {
    const begun = begunSpells(world, 'ADP');
    const employed = DELAYS.map(delay =>
      partOf(
        world,
        { id: `new-job/${delay}`, together: 'new-job', byUnemployment: -0.2, level: 0.1, noise: 0.07 },
        begun,
      ),
    );
    return (area, ordinal, member) => {
      const month = monthsIn('M', ordinal).first;
      if (month + DELAYS[member]! + PUBLISHED_AFTER > world.last) return null;
      const place = at(area, month);
      return [begun[place]!, percent(employed[member]![place]!, begun[place]!)];
    };
  },
};

/** Unemployed for more than 13 weeks without a break, total and by benefit. */
export const labourReserveTable: TableModel = {
  table: y25i13,
  first: '2007-04',
  lag: 0,
  columns: ['Ydelsesgrupper'],
  members: [['Ydelsesgrupper i alt'], ['A-dagpenge'], ['Kontanthjælp']],
  measures: ['persons'],
  figures: world => {
    const parts = ['ADP', 'KTH_JP'].map(benefit =>
      partOf(
        world,
        { id: `over-13-weeks/${benefit}`, byUnemployment: 0.25, level: 0.1 },
        fullTimePersons(world, benefit),
      ),
    );
    const groups = [sumSeries(parts), ...parts];
    return (area, ordinal, member) => [groups[member]![at(area, monthsIn('M', ordinal).first)]!];
  },
};
