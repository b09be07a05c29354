import type { SourceTable } from '../../model/source.ts';
import { anyBenefit } from './group-columns.ts';
import { area, period } from './key-columns.ts';

/** Recipients who began to upskill (opkvalificering) in the month, by benefit. */
export const mm17 = {
  id: 'mm17',
  source: 'jobindsats',
  name: 'Ydelsesmodtagere, der påbegynder opkvalificering',
  freq: 'M',
  keys: [period, area, anyBenefit],
  measures: [
    { id: 'recipients', labels: ['Antal ydelsesmodtagere'], parser: 'count', kind: 'persons', decimals: 0 },
    {
      id: 'started',
      labels: ['Antal, der har påbegyndt opkvalificering'],
      parser: 'count',
      kind: 'persons',
      decimals: 0,
    },
    {
      id: 'started_pct',
      labels: ['Andel, der har påbegyndt opkvalificering'],
      parser: 'decimal',
      kind: 'share',
      decimals: 1,
    },
  ],
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis: 'Definition from Jobindsats’ news of MM17; labels are ours',
} as const satisfies SourceTable;
