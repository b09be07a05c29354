import type { SourceTable } from '../../model/source.ts';
import { origin } from './cut-columns.ts';
import { area, benefitGroup, period } from './key-columns.ts';

/** Long-term unemployed by benefit, origin and year, the mean of its months: a cut of y25i09. */
export const y25i09Herkomst = {
  id: 'y25i09_herkomst',
  source: 'jobindsats',
  cutOf: 'y25i09',
  name: 'Langtidsledige efter herkomst',
  freq: 'Y',
  keys: [period, area, benefitGroup, origin],
  measures: [
    { id: 'persons', labels: ['Antal langtidsledige personer'], parser: 'count', kind: 'persons', decimals: 0 },
  ],
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis:
    'Label as recorded for y25i09, hierarchy _oprinda in its recorded description; id of the cut and texts are ours',
} as const satisfies SourceTable;
