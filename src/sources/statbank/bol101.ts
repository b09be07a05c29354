import type { SourceTable } from '../../model/source.ts';

/** Occupied dwellings by area on 1 January. */
export const bol101 = {
  id: 'BOL101',
  source: 'statbank',
  unit: 'Antal',
  name: 'Boliger 1. januar',
  freq: 'Y',
  keys: [
    { labels: ['OMRÅDE'], dimension: 'ref_area', parser: 'area-code' },
    { labels: ['UDLFORH'], dimension: 'none', parser: 'code', codes: { TOT: '_T' } },
    { labels: ['TID'], dimension: 'time_period', parser: 'period' },
  ],
  measures: [{ id: 'dwellings', labels: ['INDHOLD'], parser: 'count', kind: 'amount', decimals: 0 }],
  absent: 'zero',
  provisionalPeriods: 0,
  verified: false,
  basis: 'Id and variables from recorded metadata; the other variables at their totals and codes are our assumption',
} as const satisfies SourceTable;
