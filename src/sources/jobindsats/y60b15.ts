import type { SourceTable } from '../../model/source.ts';
import { area, period } from './key-columns.ts';

/** Status 3, 6 and 12 months after a spell of social assistance ended, by quarter of the end. */
export const y60b15 = {
  id: 'y60b15',
  source: 'jobindsats',
  name: 'Arbejdsmarkedsstatus 1, 3, 6 og 12 mdr. efter afsluttede forløb',
  freq: 'Q',
  keys: [
    period,
    area,
    {
      labels: ['Måletidspunkt'],
      dimension: 'delay',
      parser: 'code',
      codes: { '3 mdr.': 'M3', '6 mdr.': 'M6', '12 mdr.': 'M12' },
    },
  ],
  measures: [
    { id: 'employed_pct', labels: ['Lønmodtagerbeskæftigelse, pct.'], parser: 'decimal', kind: 'share', decimals: 1 },
    { id: 'education_pct', labels: ['Uddannelse, pct.'], parser: 'decimal', kind: 'share', decimals: 1 },
    {
      id: 'self_supported_pct',
      labels: ['Selvforsørgelse, pct.'],
      parser: 'decimal',
      kind: 'share',
      decimals: 1,
      optional: true,
    },
    {
      id: 'support_pct',
      labels: ['Forsørgelsesydelse, pct.'],
      parser: 'decimal',
      kind: 'share',
      decimals: 1,
      optional: true,
    },
    {
      id: 'ended_spells',
      labels: ['Antal afsluttede forløb'],
      parser: 'count',
      kind: 'spells',
      decimals: 0,
      optional: true,
    },
  ],
  constants: { target_group: 'KTH' },
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis:
    'Labels of the re-assembled extract of 2026-08-19, turned from one row a status; title as recorded for the sister table y09b15',
} as const satisfies SourceTable;
