import type { SourceTable } from '../../model/source.ts';
import { sumOf } from './sum-of.ts';

/** Employed residents by area and year, manufacturing. */
export const ras301Industri = {
  id: 'RAS301_INDUSTRI',
  source: 'statbank',
  cutOf: 'RAS301',
  unit: 'Antal',
  name: 'Beskæftigede (ultimo november), industri',
  freq: 'Y',
  keys: [
    { labels: ['OMRÅDE'], dimension: 'ref_area', parser: 'area-code' },
    {
      labels: ['BRANCHE'],
      dimension: 'none',
      parser: 'code',
      codes: { INDUSTRI: '_T' },
      ask: [sumOf('INDUSTRI', 'Industri', ['C'])],
    },
    { labels: ['TID'], dimension: 'time_period', parser: 'period' },
  ],
  measures: [{ id: 'employed', labels: ['INDHOLD'], parser: 'count', kind: 'persons', decimals: 0 }],
  absent: 'zero',
  provisionalPeriods: 0,
  verified: false,
  basis: 'Id and variables from recorded metadata; industries gathered as sums, codes are our assumption',
} as const satisfies SourceTable;
