import type { SourceTable } from '../../model/source.ts';
import { area, period } from './key-columns.ts';

/** Degree of activation (aktiveringsgrad) and share touched by activation, social assistance, by month. */
export const y60c07 = {
  id: 'y60c07',
  source: 'jobindsats',
  name: 'Aktiveringsgrad og andel aktiveringsberørte',
  freq: 'M',
  keys: [period, area],
  measures: [
    { id: 'activation_degree', labels: ['Aktiveringsgrad'], parser: 'decimal', kind: 'share', decimals: 1 },
    { id: 'share_activated', labels: ['Andel aktiveringsberørte'], parser: 'decimal', kind: 'share', decimals: 1 },
  ],
  constants: { target_group: 'KTH' },
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis:
    'Labels of the re-assembled extracts of 2026-08-19 and 2026-08-22, not seen in an answer; title from recorded v3 metadata of 2026-07-24',
} as const satisfies SourceTable;
