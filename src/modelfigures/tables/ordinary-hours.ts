import type { SourceTable } from '../../model/source.ts';
import { y36j01 } from '../../sources/jobindsats/y36j01.ts';
import { y60j01 } from '../../sources/jobindsats/y60j01.ts';
import { persons } from '../persons.ts';
import { percent } from '../ratio.ts';
import { at } from '../series.ts';
import { partOf } from '../share-process.ts';
import type { TableModel } from '../table-model.ts';
import { monthsIn } from '../time-axis.ts';

/** Recipients with ordinary paid hours by month (j01); one month behind the other tables. */
const ordinaryHours = (table: SourceTable, benefit: string, span: Pick<TableModel, 'first' | 'last'>): TableModel => ({
  table,
  ...span,
  lag: 1,
  measures: ['persons_with_hours', 'share_with_hours'],
  figures: world => {
    const all = persons(world, benefit);
    const process = { id: `hours/${benefit}`, byUnemployment: -0.25, level: 0.22, noise: 0.06 };
    const working = partOf(world, process, all);
    return (area, ordinal) => {
      const place = at(area, monthsIn('M', ordinal).first);
      return [working[place]!, percent(working[place]!, all[place]!)];
    };
  },
});

/** The tables of recipients with ordinary hours. */
export const ordinaryHoursTables: readonly TableModel[] = [
  ordinaryHours(y36j01, 'KTH', { first: '2012-01', last: '2025-06' }),
  ordinaryHours(y60j01, 'CASH', { first: '2025-07' }),
];
