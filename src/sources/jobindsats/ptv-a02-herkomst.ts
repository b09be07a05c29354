import type { SourceTable } from '../../model/source.ts';
import { anyBenefit } from './group-columns.ts';
import { area, period } from './key-columns.ts';

/** People on public support in full-time persons, by benefit, origin and quarter: a cut of ptv_a02 by origin. */
export const ptvA02Herkomst = {
  id: 'ptv_a02_herkomst',
  source: 'jobindsats',
  cutOf: 'ptv_a02',
  name: 'Offentligt forsørgede efter herkomst: fuldtidspersoner',
  freq: 'Q',
  keys: [
    period,
    area,
    { ...anyBenefit, hierarchies: ['_ygrpa02'] },
    {
      labels: ['Herkomst'],
      dimension: 'origin',
      parser: 'code',
      codes: { 'Dansk oprindelse': 'DK', 'Vestlige lande': 'W', 'Ikke-vestlige lande': 'NW' },
      leaveOut: ['I alt'],
      hierarchies: ['_oprinda'],
    },
  ],
  measures: [
    { id: 'fte', labels: ['Antal fuldtidspersoner'], parser: 'count', kind: 'full-time-persons', decimals: 0 },
  ],
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis: 'A request of ptv_a02 by hierarchy _oprinda; id of the cut and texts are ours',
} as const satisfies SourceTable;
