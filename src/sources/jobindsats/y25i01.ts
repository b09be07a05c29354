import type { SourceTable } from '../../model/source.ts';
import { allFunds, area, benefitGroup, period } from './key-columns.ts';

/** Gross unemployed (bruttoledige), persons and full-time persons, by benefit and month. */
export const y25i01 = {
  id: 'y25i01',
  source: 'jobindsats',
  name: 'Ledighed: Faktiske antal ledige og fuldtidsledige',
  freq: 'M',
  keys: [period, area, benefitGroup, allFunds],
  measures: [
    { id: 'persons', labels: ['Antal ledige personer'], parser: 'count', kind: 'persons', decimals: 0, optional: true },
    { id: 'fte', labels: ['Antal ledige fuldtidspersoner'], parser: 'count', kind: 'full-time-persons', decimals: 0 },
    {
      id: 'rate_labour_force',
      labels: [
        'Ledige fuldtidspersoner i pct. af arbejdsstyrken 16-66 år',
        'Ledige fuldtidspersoner i pct. af arbejdsstyrken',
      ],
      parser: 'decimal',
      kind: 'share',
      decimals: 1,
    },
    {
      id: 'rate_population',
      labels: [
        'Ledige fuldtidspersoner i pct. af befolkningen 16-66 år',
        'Ledige fuldtidspersoner i pct. af befolkningen',
      ],
      parser: 'decimal',
      kind: 'share',
      decimals: 1,
      optional: true,
    },
  ],
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: true,
  basis: 'Recorded v3 answers of 2026-07-27; title from recorded v3 metadata of 2026-07-24',
} as const satisfies SourceTable;
