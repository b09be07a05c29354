import type { SourceTable } from '../../model/source.ts';
import { anyBenefit } from './group-columns.ts';
import { area, period } from './key-columns.ts';

/** People on public support (offentligt forsørgede) in full-time persons, by benefit and month. */
export const ptvA02 = {
  id: 'ptv_a02',
  source: 'jobindsats',
  name: 'Offentligt forsørgede: personer og fuldtidspersoner',
  freq: 'M',
  keys: [period, area, { ...anyBenefit, hierarchies: ['_ygrpa02'] }],
  measures: [
    { id: 'fte', labels: ['Antal fuldtidspersoner'], parser: 'count', kind: 'full-time-persons', decimals: 0 },
    {
      id: 'rate_population',
      labels: ['Fuldtidspersoner i pct. af befolkningen 16-66 år'],
      parser: 'decimal',
      kind: 'share',
      decimals: 1,
    },
  ],
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis: 'Id, title and measures from public clients and the documentation of version 2; texts of benefits are ours',
} as const satisfies SourceTable;
