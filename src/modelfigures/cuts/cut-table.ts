import type { SourceTable } from '../../model/source.ts';
import { COUNTRY } from '../geography.ts';
import type { TableModel } from '../table-model.ts';
import { monthsIn } from '../time-axis.ts';
import type { World } from '../world.ts';
import { apportion } from './apportion.ts';
import type { PartsOf } from './cut-parts.ts';
import type { Cut } from './cut.ts';

/** A yearly table of one count by group and one breakdown. */
export interface CutTable {
  readonly table: SourceTable;
  readonly cut: Cut;
  /** Columns before the breakdown's, and the texts of each group in them. */
  readonly columns: readonly string[];
  readonly groups: readonly (readonly string[])[];
  readonly measure: string;
  readonly partsOf: (world: World) => readonly PartsOf[];
}

/**
 * A yearly table whose parts add up to the year's mean, rounded, in every area and group; a group has no rows in years in
 * which nobody in the country belongs to it.
 */
export const cutTable = ({ table, cut, columns, groups, measure, partsOf }: CutTable): TableModel => ({
  table,
  first: '2007',
  lag: 0,
  columns: [...columns, cut.column],
  members: groups.flatMap(group => cut.texts.map(text => [...group, text])),
  measures: [measure],
  figures: world => {
    const parts = partsOf(world);
    return (area, ordinal, member) => {
      const months = monthsIn('Y', ordinal);
      const own = parts[Math.floor(member / cut.texts.length)]!;
      if (sum(own(COUNTRY, months)) === 0) return null;
      const exact = own(area, months);
      return [apportion(exact, sum(exact))[member % cut.texts.length]!];
    };
  },
});

const sum = (parts: readonly number[]): number => parts.reduce((all, part) => all + part, 0);
