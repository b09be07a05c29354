import type { SourceTable } from '../../model/source.ts';
import { y01b01 } from '../../sources/jobindsats/y01b01.ts';
import { y36b01 } from '../../sources/jobindsats/y36b01.ts';
import { percent } from '../ratio.ts';
import { sumOver, type Series } from '../series.ts';
import { partOf } from '../share-process.ts';
import { begunSpells } from '../spells.ts';
import type { TableModel } from '../table-model.ts';
import { monthsIn } from '../time-axis.ts';
import type { World } from '../world.ts';

const WEEKS = [0, 4, 8, 13, 17, 21, 26, 30, 34, 39, 43, 47, 52] as const;
/** Months after a quarter until the curve of a whole year is known and published. */
const MATURE_AFTER = 14;

/** Starters still on the benefit after each number of weeks; never more than at the number before. */
function curves(world: World, benefit: string, starters: Series): readonly Series[] {
  const straying = { together: `surviving/${benefit}`, byUnemployment: 0.12, level: 0.12, noise: 0.06 };
  let before = starters;
  return WEEKS.map(weeks => {
    if (weeks === 0) return starters;
    const still = partOf(world, { id: `surviving/${benefit}/${weeks}`, ...straying }, starters);
    const most = before;
    before = still.map((value, place) => Math.min(value, most[place]!));
    return before;
  });
}

/** Survival curve of new spells by quarter of their start (b01). */
const survival = (table: SourceTable, benefit: string, last?: string): TableModel => ({
  table,
  first: '2007-Q1',
  ...(last !== undefined && { last }),
  lag: MATURE_AFTER,
  columns: ['Uger efter start'],
  members: WEEKS.map(weeks => [`${weeks} uger`]),
  measures: ['starters', 'still_pct'],
  figures: world => {
    const starters = begunSpells(world, benefit);
    const still = curves(world, benefit, starters);
    return (area, ordinal, member) => {
      const months = monthsIn('Q', ordinal);
      const begun = sumOver(starters, area, months);
      return [begun, percent(sumOver(still[member]!, area, months), begun)];
    };
  },
});

/** The tables of survival curves. */
export const survivalTables: readonly TableModel[] = [survival(y01b01, 'ADP'), survival(y36b01, 'KTH', '2025-Q2')];
