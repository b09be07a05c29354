import type { SourceTable } from '../../model/source.ts';
import { sex } from './cut-columns.ts';
import { area, benefitGroup, period } from './key-columns.ts';

/** Gross unemployed by benefit, sex and year: a cut of y25i01. */
export const y25i01Kon = {
  id: 'y25i01_kon',
  source: 'jobindsats',
  cutOf: 'y25i01',
  name: 'Faktiske antal ledige efter køn',
  freq: 'Y',
  keys: [period, area, benefitGroup, sex],
  measures: [
    { id: 'fte', labels: ['Antal ledige fuldtidspersoner'], parser: 'count', kind: 'full-time-persons', decimals: 0 },
  ],
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis: 'Label as recorded for y25i01, hierarchy _kon in its recorded description; id of the cut and texts are ours',
} as const satisfies SourceTable;
