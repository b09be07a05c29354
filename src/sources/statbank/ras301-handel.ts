import type { SourceTable } from '../../model/source.ts';
import { sumOf } from './sum-of.ts';

/** Employed residents by area and year, trade and transport. */
export const ras301Handel = {
  id: 'RAS301_HANDEL',
  source: 'statbank',
  cutOf: 'RAS301',
  unit: 'Antal',
  name: 'Beskæftigede (ultimo november), handel og transport',
  freq: 'Y',
  keys: [
    { labels: ['OMRÅDE'], dimension: 'ref_area', parser: 'area-code' },
    {
      labels: ['BRANCHE'],
      dimension: 'none',
      parser: 'code',
      codes: { HANDEL: '_T' },
      ask: [sumOf('HANDEL', 'Handel og transport', ['G', 'H', 'I'])],
    },
    { labels: ['TID'], dimension: 'time_period', parser: 'period' },
  ],
  measures: [{ id: 'employed', labels: ['INDHOLD'], parser: 'count', kind: 'persons', decimals: 0 }],
  absent: 'zero',
  provisionalPeriods: 0,
  verified: false,
  basis: 'Id and variables from recorded metadata; industries gathered as sums, codes are our assumption',
} as const satisfies SourceTable;
