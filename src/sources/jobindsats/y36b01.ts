import type { SourceTable } from '../../model/source.ts';
import { weeksAfter } from './group-columns.ts';
import { area, period } from './key-columns.ts';

/** Share of starters still on the benefit so many weeks later (overlevelseskurve), social assistance, spells begun until June 2025, by quarter of the start. */
export const y36b01 = {
  id: 'y36b01',
  source: 'jobindsats',
  name: 'Overlevelseskurver',
  freq: 'Q',
  keys: [period, area, weeksAfter],
  measures: [
    { id: 'starters', labels: ['Antal påbegyndte forløb'], parser: 'count', kind: 'spells', decimals: 0 },
    { id: 'still_pct', labels: ['Andel fortsat på ydelsen'], parser: 'decimal', kind: 'share', decimals: 1 },
  ],
  constants: { target_group: 'KTH' },
  absent: 'unknown',
  provisionalPeriods: 1,
  closedAfter: '2025-Q2',
  verified: false,
  basis: 'Title as recorded for y09b01; weeks as seen in a public client; labels are ours',
} as const satisfies SourceTable;
