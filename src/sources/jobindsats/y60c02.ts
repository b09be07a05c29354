import type { SourceTable } from '../../model/source.ts';
import { area, offer, period } from './key-columns.ts';

/** Recipients of social assistance in an offer and their offer spells (aktiveringsforløb), by kind of offer and month. */
export const y60c02 = {
  id: 'y60c02',
  source: 'jobindsats',
  name: 'Antal aktiverede og forløb',
  freq: 'M',
  keys: [period, area, offer],
  measures: [
    { id: 'activated_persons', labels: ['Antal aktiverede'], parser: 'count', kind: 'persons', decimals: 0 },
    { id: 'offer_spells', labels: ['Antal aktiveringsforløb'], parser: 'count', kind: 'spells', decimals: 0 },
  ],
  constants: { target_group: 'KTH' },
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis:
    'Labels of the re-assembled extracts of 2026-08-19 and 2026-08-22; texts of offers as recorded for y01c01; title from recorded v3 metadata of 2026-07-24',
} as const satisfies SourceTable;
