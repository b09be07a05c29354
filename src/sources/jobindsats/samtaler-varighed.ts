import type { SourceTable } from '../../model/source.ts';
import { anyBenefit } from './group-columns.ts';
import { area, period } from './key-columns.ts';

/** Interviews with recipients of 6–9 months’ seniority, by benefit and month. */
export const samtalerVarighed = {
  id: 'samtaler-varighed',
  ownId: true,
  source: 'jobindsats',
  name: 'Samtaler pr. person fordelt på varighed, 6-9 mdr.',
  freq: 'M',
  keys: [period, area, anyBenefit],
  measures: [
    { id: 'recipients', labels: ['Antal ydelsesmodtagere, 6-9 mdr.'], parser: 'count', kind: 'persons', decimals: 0 },
    { id: 'mean_interviews', labels: ['Gnsn. antal samtaler'], parser: 'decimal', kind: 'mean', decimals: 1 },
    {
      id: 'required_pct',
      labels: ['Andel med mindst det krævede antal samtaler'],
      parser: 'decimal',
      kind: 'share',
      decimals: 1,
    },
  ],
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis: 'Measure from STAR’s page on interview data; id and labels are ours',
} as const satisfies SourceTable;
