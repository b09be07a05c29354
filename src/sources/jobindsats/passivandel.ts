import type { SourceTable } from '../../model/source.ts';
import { anyBenefit } from './group-columns.ts';
import { area, period } from './key-columns.ts';

/** Recipients for a year or more, and those of them without any offer in the latest 12 months, by benefit and month. */
export const passivandel = {
  id: 'passivandel',
  ownId: true,
  source: 'jobindsats',
  name: 'Aktivering og passivandel',
  freq: 'M',
  keys: [period, area, anyBenefit],
  measures: [
    {
      id: 'recipients',
      labels: ['Antal ydelsesmodtagere med mindst 12 mdr.'],
      parser: 'count',
      kind: 'persons',
      decimals: 0,
    },
    { id: 'passive', labels: ['Antal uden tilbud seneste 12 mdr.'], parser: 'count', kind: 'persons', decimals: 0 },
    { id: 'passive_pct', labels: ['Andel uden tilbud seneste 12 mdr.'], parser: 'decimal', kind: 'share', decimals: 1 },
  ],
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis: 'Measure from Jobindsats’ news of 2016; id and labels are ours',
} as const satisfies SourceTable;
