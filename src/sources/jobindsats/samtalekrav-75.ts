import type { SourceTable } from '../../model/source.ts';
import { anyBenefit } from './group-columns.ts';
import { area, period } from './key-columns.ts';

/** Recipients who reached the time by which interviews are required, and those who had them (75 per cent rule), by benefit and quarter from 2026. */
export const samtalekrav75 = {
  id: 'samtalekrav-75',
  ownId: true,
  source: 'jobindsats',
  name: '75-procentkravet: ydelsesmodtagere med de krævede samtaler',
  freq: 'Q',
  keys: [period, area, anyBenefit],
  measures: [
    { id: 'reached', labels: ['Antal, der har nået fristen'], parser: 'count', kind: 'persons', decimals: 0 },
    { id: 'met', labels: ['Antal med de krævede samtaler'], parser: 'count', kind: 'persons', decimals: 0 },
    { id: 'met_pct', labels: ['Andel med de krævede samtaler'], parser: 'decimal', kind: 'share', decimals: 1 },
  ],
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis: 'The rule of L 66 (2025-26); no such table is published yet: id, labels and form are ours',
} as const satisfies SourceTable;
