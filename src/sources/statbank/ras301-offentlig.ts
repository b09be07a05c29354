import type { SourceTable } from '../../model/source.ts';
import { sumOf } from './sum-of.ts';

/** Employed residents by area and year, public administration, education and health. */
export const ras301Offentlig = {
  id: 'RAS301_OFFENTLIG',
  source: 'statbank',
  cutOf: 'RAS301',
  unit: 'Antal',
  name: 'Beskæftigede (ultimo november), offentlig administration, undervisning og sundhed',
  freq: 'Y',
  keys: [
    { labels: ['OMRÅDE'], dimension: 'ref_area', parser: 'area-code' },
    {
      labels: ['BRANCHE'],
      dimension: 'none',
      parser: 'code',
      codes: { OFFENTLIG: '_T' },
      ask: [sumOf('OFFENTLIG', 'Offentlig administration, undervisning og sundhed', ['O', 'P', 'Q'])],
    },
    { labels: ['TID'], dimension: 'time_period', parser: 'period' },
  ],
  measures: [{ id: 'employed', labels: ['INDHOLD'], parser: 'count', kind: 'persons', decimals: 0 }],
  absent: 'zero',
  provisionalPeriods: 0,
  verified: false,
  basis: 'Id and variables from recorded metadata; industries gathered as sums, codes are our assumption',
} as const satisfies SourceTable;
