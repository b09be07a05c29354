import type { SourceTable } from '../../model/source.ts';
import { area, benefitGroup, period } from './key-columns.ts';

/** The labour reserve (arbejdskraftreserven): unemployed for more than 13 weeks without a break, by benefit and month. */
export const y25i13 = {
  id: 'y25i13',
  source: 'jobindsats',
  name: 'Arbejdskraftreserven',
  freq: 'M',
  keys: [period, area, benefitGroup],
  measures: [
    { id: 'persons', labels: ['Antal personer i arbejdskraftreserven'], parser: 'count', kind: 'persons', decimals: 0 },
  ],
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis: 'Title from recorded v3 metadata of 2026-07-24; content as in the goals of 2007–12, label is ours',
} as const satisfies SourceTable;
