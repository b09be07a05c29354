import type { SourceTable } from '../../model/source.ts';
import { origin } from './cut-columns.ts';
import { anyBenefit } from './group-columns.ts';
import { area, period } from './key-columns.ts';

/** People on public support in full-time persons, by benefit, origin and year: a cut of ptv_a02. */
export const ptvA02HerkomstAar = {
  id: 'ptv_a02_herkomst_aar',
  source: 'jobindsats',
  cutOf: 'ptv_a02',
  name: 'Offentligt forsørgede efter herkomst: fuldtidspersoner',
  freq: 'Y',
  keys: [period, area, { ...anyBenefit, hierarchies: ['_ygrpa02'] }, origin],
  measures: [
    { id: 'fte', labels: ['Antal fuldtidspersoner'], parser: 'count', kind: 'full-time-persons', decimals: 0 },
  ],
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis: 'A request of ptv_a02 by hierarchy _oprinda; id of the cut and texts are ours',
} as const satisfies SourceTable;
