import type { SourceTable } from '../../model/source.ts';
import { monthsAfter } from './group-columns.ts';
import { area, period } from './key-columns.ts';

/** People in employment 3, 6, 9 and 12 months after they became unemployed (nyledige), by month of that. */
export const y25i08 = {
  id: 'y25i08',
  source: 'jobindsats',
  name: 'Andel i beskæftigelse 3, 6, 9 og 12 mdr. efter nyledighed',
  freq: 'M',
  keys: [period, area, monthsAfter],
  measures: [
    { id: 'new_unemployed', labels: ['Antal nyledige'], parser: 'count', kind: 'persons', decimals: 0 },
    { id: 'employed_pct', labels: ['Andel i beskæftigelse'], parser: 'decimal', kind: 'share', decimals: 1 },
  ],
  constants: { target_group: 'UNE_NEW' },
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis: 'Title from recorded v3 metadata of 2026-07-24; labels are ours, one row a point in time',
} as const satisfies SourceTable;
