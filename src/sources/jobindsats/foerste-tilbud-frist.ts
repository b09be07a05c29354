import type { SourceTable } from '../../model/source.ts';
import { anyBenefit, monthsAfter } from './group-columns.ts';
import { area, period } from './key-columns.ts';

/** New spells still running 3 and 6 months after the start, and those with a first offer by then, by benefit and quarter. */
export const foersteTilbudFrist = {
  id: 'foerste-tilbud-frist',
  ownId: true,
  source: 'jobindsats',
  name: 'Nye forløb med første aktive tilbud inden for 3 og 6 måneder',
  freq: 'Q',
  keys: [period, area, anyBenefit, monthsAfter],
  measures: [
    { id: 'running', labels: ['Antal forløb, der fortsat er i gang'], parser: 'count', kind: 'spells', decimals: 0 },
    { id: 'with_offer', labels: ['Antal forløb med tilbud'], parser: 'count', kind: 'spells', decimals: 0 },
    { id: 'with_offer_pct', labels: ['Andel forløb med tilbud'], parser: 'decimal', kind: 'share', decimals: 1 },
  ],
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis: 'Thresholds from Jobindsats’ page on the time of the first offer (29 October 2024); id and labels are ours',
} as const satisfies SourceTable;
