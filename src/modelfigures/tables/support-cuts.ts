import type { SourceTable } from '../../model/source.ts';
import { ptvA02Alder } from '../../sources/jobindsats/ptv-a02-alder.ts';
import { ptvA02Alder30Kon } from '../../sources/jobindsats/ptv-a02-alder30-kon.ts';
import { ptvA02HerkomstAar } from '../../sources/jobindsats/ptv-a02-herkomst-aar.ts';
import { ptvA02Kon } from '../../sources/jobindsats/ptv-a02-kon.ts';
import { benefitText } from '../benefit-texts.ts';
import { cutTable } from '../cuts/cut-table.ts';
import { cutOf, type Cut } from '../cuts/cut.ts';
import { partsIn, weighedResidents, type PartsOf } from '../cuts/cut-parts.ts';
import { propensityOf } from '../cuts/propensities.ts';
import { supportParts } from '../cuts/support-parts.ts';
import { meanOver } from '../series.ts';
import { youngFullTime, YOUNG_BENEFITS } from '../support-groups.ts';
import type { TableModel } from '../table-model.ts';
import type { World } from '../world.ts';
import { SUPPORT } from './public-support.ts';

/** Benefits that are told by sex, age and origin, besides all of them together. */
const TOLD = ['ADP', 'KTH', 'UDH', 'SDP', 'FOP', 'FLX', 'LDY'] as const;

/** Full-time persons on all benefits together by part: the sums of the benefits'. */
const allBenefits = (world: World, cut: Cut): PartsOf => {
  const each = SUPPORT.map(benefit => supportParts(world, benefit, cut));
  return (area, months) =>
    cut.texts.map((_, part) => each.reduce((sum, partsOf) => sum + partsOf(area, months)[part]!, 0));
};

/** People on public support by benefit, one breakdown and year. */
const support = (table: SourceTable, cut: Cut): TableModel =>
  cutTable({
    table,
    cut,
    columns: ['Ydelsesgrupper'],
    groups: ['_T', ...TOLD].map(benefit => [benefitText(benefit)]),
    measure: 'fte',
    partsOf: world => [allBenefits(world, cut), ...TOLD.map(benefit => supportParts(world, benefit, cut))],
  });

/** People under 30 on public support by benefit, sex and year. */
const youngBySex = cutTable({
  table: ptvA02Alder30Kon,
  cut: cutOf('sex'),
  columns: ['Ydelsesgrupper', 'Alder'],
  groups: YOUNG_BENEFITS.map(benefit => [benefitText(benefit), 'Under 30 år']),
  measure: 'fte',
  partsOf: world =>
    YOUNG_BENEFITS.map(benefit => {
      const young = youngFullTime(world, benefit);
      const [key, factors] = [`young/${benefit}`, propensityOf(benefit, 'sex')];
      return partsIn(world, {
        id: key,
        total: (area, months) => meanOver(young, area, months),
        parts: weighedResidents(world, cutOf('sex'), { key, factors }),
      });
    }),
});

/** The tables of people on public support by sex, age and origin. */
export const supportCutTables: readonly TableModel[] = [
  support(ptvA02Kon, cutOf('sex')),
  support(ptvA02Alder, cutOf('age')),
  support(ptvA02HerkomstAar, cutOf('origin')),
  youngBySex,
];
