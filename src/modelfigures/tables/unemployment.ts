import { y25i01 } from '../../sources/jobindsats/y25i01.ts';
import { y25i09 } from '../../sources/jobindsats/y25i09.ts';
import { UNKNOWN, usualAreas } from '../geography.ts';
import { labourForce } from '../labour-force.ts';
import { percent } from '../ratio.ts';
import { at, sumSeries, type Series } from '../series.ts';
import { partOf } from '../share-process.ts';
import { fullTimePersons } from '../stock.ts';
import type { TableModel } from '../table-model.ts';
import { monthsIn } from '../time-axis.ts';
import type { World } from '../world.ts';

/** Texts of the groups of unemployed people: all, on insurance benefit, on social assistance. */
export const UNEMPLOYMENT_GROUPS = [['Ydelsesgrupper i alt'], ['A-dagpenge'], ['Kontanthjælp']];

/** Total and parts in the order of the members. */
const withTotal = (parts: readonly Series[]): readonly Series[] => [sumSeries(parts), ...parts];

const unemployed = (world: World): readonly Series[] =>
  world.memo('unemployed', () => withTotal([fullTimePersons(world, 'ADP'), fullTimePersons(world, 'KTH_JP')]));

/** Persons unemployed for at least 80 % of the latest 12 months, total and by benefit. */
export const longTermByBenefit = (world: World): readonly Series[] => world.memo('long-term', () => longTerm(world));

function longTerm(world: World): readonly Series[] {
  const [, insured, assisted] = unemployed(world);
  return withTotal([
    partOf(
      world,
      { id: 'long-term/ADP', byUnemployment: 0.5, bySeasonality: -1.8, level: 0.12, noise: 0.06 },
      insured!,
    ),
    partOf(world, { id: 'long-term/KTH_JP', byUnemployment: 0.25, level: 0.18, noise: 0.06 }, assisted!),
  ]);
}

/** Gross unemployed full-time persons by benefit; the unknown area has rows of its own. */
export const grossUnemployment: TableModel = {
  table: y25i01,
  first: '2007-01',
  lag: 0,
  columns: ['Ydelsesgrupper'],
  members: UNEMPLOYMENT_GROUPS,
  measures: ['fte', 'rate_labour_force'],
  areas: [...usualAreas, UNKNOWN],
  figures: world => {
    const groups = unemployed(world);
    const force = labourForce(world);
    return (area, ordinal, member) => {
      const place = at(area, monthsIn('M', ordinal).first);
      const full = groups[member]![place]!;
      return [full, percent(full, force[place]!)];
    };
  },
};

/** Smallest total for which the publisher has rows of long-term unemployed; smaller areas are left out altogether. */
const SMALLEST_SHOWN = 3;

/** Long-term unemployed by benefit; the smallest areas lack rows. */
export const longTermUnemployment: TableModel = {
  table: y25i09,
  first: '2007-12',
  lag: 0,
  columns: ['Ydelsesgrupper'],
  members: UNEMPLOYMENT_GROUPS,
  measures: ['persons'],
  figures: world => {
    const groups = longTermByBenefit(world);
    return (area, ordinal, member) => {
      const place = at(area, monthsIn('M', ordinal).first);
      return Math.round(groups[0]![place]!) < SMALLEST_SHOWN ? null : [groups[member]![place]!];
    };
  },
};
