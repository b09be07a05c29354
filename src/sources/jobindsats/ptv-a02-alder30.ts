import type { SourceTable } from '../../model/source.ts';
import { anyBenefit } from './group-columns.ts';
import { area, period } from './key-columns.ts';

/** People under 30 on public support in full-time persons, by benefit and month: a cut of ptv_a02 by age. */
export const ptvA02Alder30 = {
  id: 'ptv_a02_alder30',
  source: 'jobindsats',
  cutOf: 'ptv_a02',
  name: 'Offentligt forsørgede under 30 år: fuldtidspersoner',
  freq: 'M',
  keys: [
    period,
    area,
    { ...anyBenefit, hierarchies: ['_ygrpa02'] },
    {
      labels: ['Alder'],
      dimension: 'age',
      parser: 'code',
      codes: { 'Under 30 år': 'Y16T29' },
      leaveOut: ['I alt', '30 år og derover'],
      hierarchies: ['_alder30'],
    },
  ],
  measures: [
    { id: 'fte', labels: ['Antal fuldtidspersoner'], parser: 'count', kind: 'full-time-persons', decimals: 0 },
  ],
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis: 'A request of ptv_a02 by hierarchy _alder30; id of the cut and texts are ours',
} as const satisfies SourceTable;
