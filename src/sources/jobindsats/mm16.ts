import type { SourceTable } from '../../model/source.ts';
import { area, period } from './key-columns.ts';

/** Recipients of assistance who were employed or found readier for work within three months, by month. */
export const mm16 = {
  id: 'mm16',
  source: 'jobindsats',
  name: 'Kontanthjælpsmodtagere, der er i job eller opvisiteret',
  freq: 'M',
  keys: [period, area],
  measures: [
    { id: 'recipients', labels: ['Antal ydelsesmodtagere'], parser: 'count', kind: 'persons', decimals: 0 },
    { id: 'employed', labels: ['Antal i beskæftigelse'], parser: 'count', kind: 'persons', decimals: 0 },
    { id: 'upgraded', labels: ['Antal opvisiterede'], parser: 'count', kind: 'persons', decimals: 0 },
    {
      id: 'employed_or_upgraded',
      labels: ['Antal i beskæftigelse eller opvisiteret'],
      parser: 'count',
      kind: 'persons',
      decimals: 0,
    },
    {
      id: 'employed_or_upgraded_pct',
      labels: ['Andel i beskæftigelse eller opvisiteret'],
      parser: 'decimal',
      kind: 'share',
      decimals: 1,
    },
  ],
  constants: { target_group: 'KTH' },
  absent: 'unknown',
  provisionalPeriods: 1,
  closedAfter: '2025-06',
  verified: false,
  basis: 'Definition from Jobindsats’ own page on MM16; labels are ours',
} as const satisfies SourceTable;
