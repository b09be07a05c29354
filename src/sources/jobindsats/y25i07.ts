import type { SourceTable } from '../../model/source.ts';
import { area, period } from './key-columns.ts';

/** New vacancies on Jobnet (nyopslåede stillinger) by place of work and month. */
export const y25i07 = {
  id: 'y25i07',
  source: 'jobindsats',
  name: 'Nyopslåede stillinger på Jobnet',
  freq: 'M',
  keys: [period, area],
  measures: [
    { id: 'vacancies', labels: ['Antal nyopslåede stillinger'], parser: 'count', kind: 'amount', decimals: 0 },
  ],
  constants: { target_group: 'FIRMS' },
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis: 'Id and content from public clients; label is ours',
} as const satisfies SourceTable;
