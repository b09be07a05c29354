import type { SourceTable } from '../../model/source.ts';
import { area, period } from './key-columns.ts';

/** Recipients of social assistance (kontanthjælp, from July 2025), persons and full-time persons, by month. */
export const y60a02 = {
  id: 'y60a02',
  source: 'jobindsats',
  name: 'Antal personer og fuldtidspersoner',
  freq: 'M',
  keys: [period, area],
  measures: [
    { id: 'persons', labels: ['Antal personer'], parser: 'count', kind: 'persons', decimals: 0 },
    { id: 'fte', labels: ['Antal fuldtidspersoner'], parser: 'count', kind: 'full-time-persons', decimals: 0 },
    {
      id: 'rate_labour_force',
      labels: ['Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år', 'Fuldtidspersoner i pct. af arbejdsstyrken'],
      parser: 'decimal',
      kind: 'share',
      decimals: 1,
    },
    {
      id: 'rate_population',
      labels: ['Fuldtidspersoner i pct. af befolkningen 16-66 år', 'Fuldtidspersoner i pct. af befolkningen'],
      parser: 'decimal',
      kind: 'share',
      decimals: 1,
      optional: true,
    },
  ],
  constants: { target_group: 'KTH' },
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis:
    'Labels documented for version 2 and used in the re-assembled extracts of 2026-08-19 and 2026-08-22; title as recorded for the sister table y09a02',
} as const satisfies SourceTable;
