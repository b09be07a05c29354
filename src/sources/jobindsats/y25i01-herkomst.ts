import type { SourceTable } from '../../model/source.ts';
import { origin } from './cut-columns.ts';
import { area, benefitGroup, period } from './key-columns.ts';

/** Gross unemployed by benefit, origin and year: a cut of y25i01. */
export const y25i01Herkomst = {
  id: 'y25i01_herkomst',
  source: 'jobindsats',
  cutOf: 'y25i01',
  name: 'Faktiske antal ledige efter herkomst',
  freq: 'Y',
  keys: [period, area, benefitGroup, origin],
  measures: [
    { id: 'fte', labels: ['Antal ledige fuldtidspersoner'], parser: 'count', kind: 'full-time-persons', decimals: 0 },
  ],
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis:
    'Label as recorded for y25i01, hierarchy _oprinda in its recorded description; id of the cut and texts are ours',
} as const satisfies SourceTable;
