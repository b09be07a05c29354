import type { SourceTable } from '../../model/source.ts';
import { area, period } from './key-columns.ts';

/** Notices of dismissal (varslinger om afskedigelser) by month. */
export const y25i05 = {
  id: 'y25i05',
  source: 'jobindsats',
  name: 'Antal varslinger om afskedigelser',
  freq: 'M',
  keys: [period, area],
  measures: [
    { id: 'persons', labels: ['Varslinger, antal personer'], parser: 'count', kind: 'persons', decimals: 0 },
    { id: 'companies', labels: ['Varslinger, antal virksomheder'], parser: 'count', kind: 'amount', decimals: 0 },
  ],
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: true,
  basis: 'Recorded v3 answer of 2026-07-27; title from recorded v3 metadata of 2026-07-24',
} as const satisfies SourceTable;
