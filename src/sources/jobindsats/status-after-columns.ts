import type { SourceTable } from '../../model/source.ts';
import { area, period } from './key-columns.ts';

/** What the tables of status 3, 6 and 12 months after an ended spell, by quarter of its end (b15), have in common. */
export const statusAfterTable = {
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
    {
      id: 'ended_spells',
      labels: ['Antal afsluttede forløb'],
      parser: 'count',
      kind: 'spells',
      decimals: 0,
      optional: true,
    },
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
  ],
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis:
    'Title as recorded for y09b15; statuses as listed for these tables; at the source one row a status, here turned to one row a point in time; our labels',
} as const satisfies Omit<SourceTable, 'id'>;
