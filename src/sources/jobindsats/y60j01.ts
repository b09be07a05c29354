import type { SourceTable } from '../../model/source.ts';
import { area, period } from './key-columns.ts';

/** Recipients of social assistance with ordinary paid hours (ordinære løntimer), by month. */
export const y60j01 = {
  id: 'y60j01',
  source: 'jobindsats',
  name: 'Antal og andel personer med ordinære timer',
  freq: 'M',
  keys: [period, area],
  measures: [
    {
      id: 'persons_with_hours',
      labels: ['Antal personer med ordinære timer'],
      parser: 'count',
      kind: 'persons',
      decimals: 0,
    },
    {
      id: 'share_with_hours',
      labels: ['Andel personer med ordinære timer'],
      parser: 'decimal',
      kind: 'share',
      decimals: 1,
    },
  ],
  constants: { target_group: 'KTH' },
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis: 'Labels of the re-assembled extracts of 2026-08-19 and 2026-08-22, not seen in an answer; our title',
} as const satisfies SourceTable;
