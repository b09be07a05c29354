import type { SourceTable } from '../../model/source.ts';
import { allFunds, area, benefitGroup, period } from './key-columns.ts';

/** Long-term unemployed (langtidsledige): unemployed or activated at least 80 % of the latest 12 months, by benefit and month. */
export const y25i09 = {
  id: 'y25i09',
  source: 'jobindsats',
  name: 'Antal langtidsledige personer',
  freq: 'M',
  keys: [period, area, benefitGroup, allFunds],
  measures: [
    {
      id: 'fte',
      labels: ['Antal langtidsledige fuldtidspersoner'],
      parser: 'count',
      kind: 'full-time-persons',
      decimals: 0,
      optional: true,
    },
    { id: 'persons', labels: ['Antal langtidsledige personer'], parser: 'count', kind: 'persons', decimals: 0 },
    {
      id: 'gross_unemployed_persons',
      labels: ['Antal bruttoledige personer'],
      parser: 'count',
      kind: 'persons',
      decimals: 0,
      optional: true,
    },
    {
      id: 'share_long_term',
      labels: ['Andel langtidsledige personer ift. bruttoledige personer'],
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
