import type { SourceTable } from '../../model/source.ts';
import { y25i01Alder } from '../../sources/jobindsats/y25i01-alder.ts';
import { y25i01Herkomst } from '../../sources/jobindsats/y25i01-herkomst.ts';
import { y25i01Kon } from '../../sources/jobindsats/y25i01-kon.ts';
import { y25i09Alder } from '../../sources/jobindsats/y25i09-alder.ts';
import { y25i09Herkomst } from '../../sources/jobindsats/y25i09-herkomst.ts';
import { y25i09Kon } from '../../sources/jobindsats/y25i09-kon.ts';
import { cutTable } from '../cuts/cut-table.ts';
import { cutOf, type Cut } from '../cuts/cut.ts';
import type { PartsOf } from '../cuts/cut-parts.ts';
import { partsWith } from '../cuts/parts-with.ts';
import { jobReadyParts, supportParts } from '../cuts/support-parts.ts';
import { meanOver } from '../series.ts';
import type { TableModel } from '../table-model.ts';
import type { World } from '../world.ts';
import { longTermByBenefit, UNEMPLOYMENT_GROUPS } from './unemployment.ts';

/** All unemployed by part, then those on insurance benefit and on social assistance. */
const withTotal = (cut: Cut, [insured, assisted]: readonly [PartsOf, PartsOf]): readonly PartsOf[] => [
  (area, months) => cut.texts.map((_, part) => insured(area, months)[part]! + assisted(area, months)[part]!),
  insured,
  assisted,
];

const unemployed = (world: World, cut: Cut): readonly [PartsOf, PartsOf] => [
  supportParts(world, 'ADP', cut),
  jobReadyParts(world, cut),
];

function longTerm(world: World, cut: Cut): readonly [PartsOf, PartsOf] {
  const [, insured, assisted] = longTermByBenefit(world);
  const all = unemployed(world, cut);
  const among = (i: 0 | 1, id: string, series = [insured, assisted][i]!): PartsOf =>
    partsWith(world, cut, {
      id: `long-term/${id}`,
      leaning: 'longTerm',
      total: (area, months) => meanOver(series, area, months),
      of: all[i],
    });
  return [among(0, 'ADP'), among(1, 'KTH_JP')];
}

const gross = (table: SourceTable, cut: Cut): TableModel =>
  cutTable({
    table,
    cut,
    columns: ['Ydelsesgrupper'],
    groups: UNEMPLOYMENT_GROUPS,
    measure: 'fte',
    partsOf: world => withTotal(cut, unemployed(world, cut)),
  });

const lasting = (table: SourceTable, cut: Cut): TableModel => ({
  ...cutTable({
    table,
    cut,
    columns: ['Ydelsesgrupper'],
    groups: UNEMPLOYMENT_GROUPS,
    measure: 'persons',
    partsOf: world => withTotal(cut, longTerm(world, cut)),
  }),
  first: '2008',
});

/** The tables of unemployed and long-term unemployed people by sex, age and origin. */
export const unemploymentCutTables: readonly TableModel[] = [
  gross(y25i01Kon, cutOf('sex')),
  gross(y25i01Alder, cutOf('age')),
  gross(y25i01Herkomst, cutOf('origin')),
  lasting(y25i09Kon, cutOf('sex')),
  lasting(y25i09Alder, cutOf('age')),
  lasting(y25i09Herkomst, cutOf('origin')),
];
