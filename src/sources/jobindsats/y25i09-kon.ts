import type { SourceTable } from '../../model/source.ts';
import { sex } from './cut-columns.ts';
import { area, benefitGroup, period } from './key-columns.ts';

/** Long-term unemployed by benefit, sex and year, the mean of its months: a cut of y25i09. */
export const y25i09Kon = {
  id: 'y25i09_kon',
  source: 'jobindsats',
  cutOf: 'y25i09',
  name: 'Langtidsledige efter køn',
  freq: 'Y',
  keys: [period, area, benefitGroup, sex],
  measures: [
    { id: 'persons', labels: ['Antal langtidsledige personer'], parser: 'count', kind: 'persons', decimals: 0 },
  ],
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis: 'Label as recorded for y25i09, hierarchy _kon in its recorded description; id of the cut and texts are ours',
} as const satisfies SourceTable;
