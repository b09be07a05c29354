import type { SourceTable } from '../../model/source.ts';
import { anyBenefit } from './group-columns.ts';
import { area, period } from './key-columns.ts';

/** Support expenditure (forsørgelsesudgifter) by benefit and year, current prices. */
export const ptvG01 = {
  id: 'ptv_g01',
  ownId: true,
  source: 'jobindsats',
  name: 'Forsørgelsesudgifter',
  freq: 'Y',
  keys: [period, area, anyBenefit],
  measures: [
    { id: 'expenditure', labels: ['Forsørgelsesudgifter (1.000 kr.)'], parser: 'count', kind: 'amount', decimals: 0 },
  ],
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis: 'Title as recorded for y09g01; id, texts and unit are ours',
} as const satisfies SourceTable;
