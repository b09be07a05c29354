import type { SourceTable } from '../../model/source.ts';
import { area, period } from './key-columns.ts';

/** Companies’ unsuccessful recruitments (forgæves rekrutteringer) by survey: country and councils, month of the survey. */
export const y25i14 = {
  id: 'y25i14',
  source: 'jobindsats',
  name: 'Virksomhedernes forgæves rekrutteringer',
  freq: 'M',
  keys: [period, area],
  measures: [
    { id: 'failed', labels: ['Antal forgæves rekrutteringer'], parser: 'count', kind: 'amount', decimals: 0 },
    { id: 'failed_rate', labels: ['Forgæves rekrutteringsrate'], parser: 'decimal', kind: 'share', decimals: 1 },
  ],
  constants: { target_group: 'FIRMS' },
  absent: 'unknown',
  subPeriods: [3, 6, 9, 12],
  provisionalPeriods: 1,
  verified: false,
  basis:
    'Title from recorded v3 metadata of 2026-07-24; labels are ours; survey months March, June, September, December',
} as const satisfies SourceTable;
