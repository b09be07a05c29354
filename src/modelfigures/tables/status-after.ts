import type { SourceTable } from '../../model/source.ts';
import { y01b15 } from '../../sources/jobindsats/y01b15.ts';
import { y07b15 } from '../../sources/jobindsats/y07b15.ts';
import { y36b15 } from '../../sources/jobindsats/y36b15.ts';
import { y60b15 } from '../../sources/jobindsats/y60b15.ts';
import { sumOver, type Series } from '../series.ts';
import { partOf } from '../share-process.ts';
import { endedSpells } from '../spells.ts';
import type { TableModel } from '../table-model.ts';
import { monthsIn } from '../time-axis.ts';
import type { World } from '../world.ts';

const DELAYS = [3, 6, 12] as const;
/** Months from the day of the status to its publication. */
export const PUBLISHED_AFTER = 2;
/** Of those neither in wage work nor education nor on support, the part that supports itself; the rest left or died. */
export const SELF_SUPPORTED = 0.76;

interface Statuses {
  readonly employed: Series;
  readonly education: Series;
  readonly support: Series;
}

/** Ended spells by status so many months later. */
export function statuses(world: World, benefit: string, delay: number): Statuses {
  const { count } = endedSpells(world, benefit);
  const part = (status: string, byUnemployment: number, level: number): Series =>
    partOf(world, { id: `after-${delay}/${benefit}/${status}`, byUnemployment, level, noise: 0.06 }, count);
  return {
    employed: part('employed', -0.22, 0.1),
    education: part('education', 0, 0.2),
    support: part('support', 0.2, 0.1),
  };
}

/** Status 3, 6 and 12 months after ended spells by quarter (b15); a quarter has a row once the time has passed. */
const statusAfter = (table: SourceTable, benefit: string, span: Pick<TableModel, 'first' | 'last'>): TableModel => ({
  table,
  ...span,
  lag: DELAYS[0] + PUBLISHED_AFTER,
  columns: ['Måletidspunkt'],
  members: DELAYS.map(delay => [`${delay} mdr.`]),
  measures: ['ended_spells', 'employed_pct', 'education_pct', 'self_supported_pct', 'support_pct'],
  figures: world => {
    const { count } = endedSpells(world, benefit);
    const after = DELAYS.map(delay => statuses(world, benefit, delay));
    return (area, ordinal, member) => {
      const months = monthsIn('Q', ordinal);
      if (months.last + DELAYS[member]! + PUBLISHED_AFTER > world.last) return null;
      const spells = sumOver(count, area, months);
      if (spells === 0) return [0, null, null, null, null];
      const share = (series: Series): number => (100 * sumOver(series, area, months)) / spells;
      const { employed, education, support } = after[member]!;
      const [work, study, supported] = [share(employed), share(education), share(support)];
      return [spells, work, study, Math.max(0, (100 - work - study - supported) * SELF_SUPPORTED), supported];
    };
  },
});

/** The tables of status after ended spells. */
export const statusAfterTables: readonly TableModel[] = [
  statusAfter(y01b15, 'ADP', { first: '2007-Q1' }),
  statusAfter(y07b15, 'SDP', { first: '2007-Q1' }),
  statusAfter(y36b15, 'KTH', { first: '2007-Q1', last: '2025-Q2' }),
  statusAfter(y60b15, 'CASH', { first: '2025-Q3' }),
];
