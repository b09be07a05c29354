import type { SourceTable } from '../../model/source.ts';
import { sex } from './cut-columns.ts';
import { anyBenefit } from './group-columns.ts';
import { area, period } from './key-columns.ts';

/** People on public support in full-time persons, by benefit, sex and year: a cut of ptv_a02. */
export const ptvA02Kon = {
  id: 'ptv_a02_kon',
  source: 'jobindsats',
  cutOf: 'ptv_a02',
  name: 'Offentligt forsørgede efter køn: fuldtidspersoner',
  freq: 'Y',
  keys: [period, area, { ...anyBenefit, hierarchies: ['_ygrpa02'] }, sex],
  measures: [
    { id: 'fte', labels: ['Antal fuldtidspersoner'], parser: 'count', kind: 'full-time-persons', decimals: 0 },
  ],
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis: 'A request of ptv_a02 by hierarchy _kon; id of the cut and texts are ours',
} as const satisfies SourceTable;
