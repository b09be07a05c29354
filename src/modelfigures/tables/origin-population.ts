import { folk1e } from '../../sources/statbank/folk1e.ts';
import { residentsOfAges } from '../population.ts';
import { at, type Series } from '../series.ts';
import { partOf } from '../share-process.ts';
import type { TableModel } from '../table-model.ts';
import { monthsIn } from '../time-axis.ts';
import type { World } from '../world.ts';

/** Of those of western and of non-western origin, the part born abroad. */
const IMMIGRANTS = { western: 0.93, nonwestern: 0.8 } as const;
const CODES = ['1', '24', '25', '34', '35'] as const;

function origins(world: World): readonly Series[] {
  const all = residentsOfAges(world);
  const part = (
    id: 'western' | 'nonwestern',
    byUnemployment: number,
    byGroup: readonly [number, number, number, number, number],
  ) => partOf(world, { id, byUnemployment, byGroup, level: 0.16, drift: 0.01, noise: 0.001 }, all);
  const western = part('western', 0.1, [0.4, 0.05, -0.05, -0.2, -0.05]);
  const nonwestern = part('nonwestern', 0.9, [0.45, 0.3, 0.05, -0.4, -0.35]);
  return [
    all.map((value, place) => value - western[place]! - nonwestern[place]!),
    western.map(value => value * IMMIGRANTS.western),
    nonwestern.map(value => value * IMMIGRANTS.nonwestern),
    western.map(value => value * (1 - IMMIGRANTS.western)),
    nonwestern.map(value => value * (1 - IMMIGRANTS.nonwestern)),
  ];
}

/** Residents of 16–66 years by origin and quarter. */
export const originPopulationTable: TableModel = {
  table: folk1e,
  first: '2008-Q1',
  lag: 0,
  columns: ['KØN', 'ALDER', 'HERKOMST'],
  members: CODES.map(code => ['TOT', '16-66', code]),
  measures: ['persons'],
  figures: world => {
    const groups = world.memo('origins', () => origins(world));
    return (area, ordinal, member) => [groups[member]![at(area, monthsIn('Q', ordinal).first)]!];
  },
};
