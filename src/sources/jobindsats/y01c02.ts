import type { SourceTable } from '../../model/source.ts';
import { area, offer, period } from './key-columns.ts';

/** People in an offer and their offer spells by kind of offer and month, unemployment insurance benefit. */
export const y01c02 = {
  id: 'y01c02',
  source: 'jobindsats',
  name: 'Antal aktiverede og forløb',
  freq: 'M',
  keys: [period, area, offer],
  measures: [
    { id: 'activated_persons', labels: ['Antal aktiverede'], parser: 'count', kind: 'persons', decimals: 0 },
    { id: 'offer_spells', labels: ['Antal aktiveringsforløb'], parser: 'count', kind: 'spells', decimals: 0 },
  ],
  constants: { target_group: 'ADP' },
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis: 'Title from recorded v3 metadata of 2026-07-24; texts of offers as recorded for y01c01',
} as const satisfies SourceTable;
