import type { SourceTable } from '../../model/source.ts';
import { age } from './cut-columns.ts';
import { area, benefitGroup, period } from './key-columns.ts';

/** Gross unemployed by benefit, age and year: a cut of y25i01. */
export const y25i01Alder = {
  id: 'y25i01_alder',
  source: 'jobindsats',
  cutOf: 'y25i01',
  name: 'Faktiske antal ledige efter alder',
  freq: 'Y',
  keys: [period, area, benefitGroup, age],
  measures: [
    { id: 'fte', labels: ['Antal ledige fuldtidspersoner'], parser: 'count', kind: 'full-time-persons', decimals: 0 },
  ],
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis:
    'Label as recorded for y25i01, hierarchy _aldera in its recorded description; id of the cut and texts are ours',
} as const satisfies SourceTable;
