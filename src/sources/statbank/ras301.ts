import type { SourceTable } from '../../model/source.ts';

/** Employed residents by area and year, all industries. */
export const ras301 = {
  id: 'RAS301',
  source: 'statbank',
  unit: 'Antal',
  name: 'Beskæftigede (ultimo november), alle brancher',
  freq: 'Y',
  keys: [
    { labels: ['OMRÅDE'], dimension: 'ref_area', parser: 'area-code' },
    { labels: ['BRANCHE'], dimension: 'none', parser: 'code', codes: { TOT: '_T' } },
    { labels: ['TID'], dimension: 'time_period', parser: 'period' },
  ],
  measures: [{ id: 'employed', labels: ['INDHOLD'], parser: 'count', kind: 'persons', decimals: 0 }],
  absent: 'zero',
  provisionalPeriods: 0,
  verified: false,
  basis: 'Id and variables from recorded metadata; industries gathered as sums, codes are our assumption',
} as const satisfies SourceTable;
