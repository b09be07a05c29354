import type { SourceTable } from '../../model/source.ts';
import { y01a27 } from '../../sources/jobindsats/y01a27.ts';
import { y07a27 } from '../../sources/jobindsats/y07a27.ts';
import { y36a27 } from '../../sources/jobindsats/y36a27.ts';
import { y60a27 } from '../../sources/jobindsats/y60a27.ts';
import { at } from '../series.ts';
import { endedSpells } from '../spells.ts';
import type { TableModel } from '../table-model.ts';
import { monthsIn } from '../time-axis.ts';

/** Ended spells and their mean length by month (a27); a month behind, because a spell ends with a month without benefit. */
const ended = (table: SourceTable, benefit: string, span: Pick<TableModel, 'first' | 'last'>): TableModel => ({
  table,
  ...span,
  lag: 1,
  measures: ['ended_spells', 'mean_weeks'],
  figures: world => {
    const { count, weeks } = endedSpells(world, benefit);
    return (area, ordinal) => {
      const place = at(area, monthsIn('M', ordinal).first);
      return [count[place]!, count[place]! > 0 ? weeks[place]! / count[place]! : null];
    };
  },
});

/** The tables of ended spells. */
export const endedSpellsTables: readonly TableModel[] = [
  ended(y01a27, 'ADP', { first: '2007-01' }),
  ended(y07a27, 'SDP', { first: '2007-01' }),
  ended(y36a27, 'KTH', { first: '2007-01', last: '2025-06' }),
  ended(y60a27, 'CASH', { first: '2025-07' }),
];
