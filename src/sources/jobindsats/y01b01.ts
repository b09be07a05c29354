import type { SourceTable } from '../../model/source.ts';
import { weeksAfter } from './group-columns.ts';
import { area, period } from './key-columns.ts';

/** Share of starters still on the benefit so many weeks later (overlevelseskurve), unemployment insurance benefit, by quarter of the start. */
export const y01b01 = {
  id: 'y01b01',
  source: 'jobindsats',
  name: 'Overlevelseskurver',
  freq: 'Q',
  keys: [period, area, weeksAfter],
  measures: [
    { id: 'starters', labels: ['Antal påbegyndte forløb'], parser: 'count', kind: 'spells', decimals: 0 },
    { id: 'still_pct', labels: ['Andel fortsat på ydelsen'], parser: 'decimal', kind: 'share', decimals: 1 },
  ],
  constants: { target_group: 'ADP' },
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis: 'Title as recorded for y09b01; weeks as seen in a public client; labels are ours',
} as const satisfies SourceTable;
