import type { SourceTable } from '../../model/source.ts';
import { age } from './cut-columns.ts';
import { anyBenefit } from './group-columns.ts';
import { area, period } from './key-columns.ts';

/** People on public support in full-time persons, by benefit, age and year: a cut of ptv_a02. */
export const ptvA02Alder = {
  id: 'ptv_a02_alder',
  source: 'jobindsats',
  cutOf: 'ptv_a02',
  name: 'Offentligt forsørgede efter alder: fuldtidspersoner',
  freq: 'Y',
  keys: [period, area, { ...anyBenefit, hierarchies: ['_ygrpa02'] }, age],
  measures: [
    { id: 'fte', labels: ['Antal fuldtidspersoner'], parser: 'count', kind: 'full-time-persons', decimals: 0 },
  ],
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis: 'A request of ptv_a02 by hierarchy _aldera; id of the cut and texts are ours',
} as const satisfies SourceTable;
