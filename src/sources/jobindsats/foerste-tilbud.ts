import type { SourceTable } from '../../model/source.ts';
import { anyBenefit } from './group-columns.ts';
import { area, period } from './key-columns.ts';

/** New spells with an offer and the mean weeks to their first offer, by benefit and quarter of the start. */
export const foersteTilbud = {
  id: 'foerste-tilbud',
  ownId: true,
  source: 'jobindsats',
  name: 'Tidspunkt for første aktive tilbud',
  freq: 'Q',
  keys: [period, area, anyBenefit],
  measures: [
    { id: 'spells_with_offer', labels: ['Antal nye forløb med tilbud'], parser: 'count', kind: 'spells', decimals: 0 },
    { id: 'mean_weeks', labels: ['Gnsn. antal uger til første tilbud'], parser: 'decimal', kind: 'mean', decimals: 1 },
  ],
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis: 'Described on Jobindsats’ page on the time of the first offer (29 October 2024); id and labels are ours',
} as const satisfies SourceTable;
