import type { SourceTable } from '../../model/source.ts';

/** Households by area on 1 January. */
export const fam55n = {
  id: 'FAM55N',
  source: 'statbank',
  unit: 'Antal',
  name: 'Husstande 1. januar',
  freq: 'Y',
  keys: [
    { labels: ['OMRÅDE'], dimension: 'ref_area', parser: 'area-code' },
    { labels: ['HUSTYPE'], dimension: 'none', parser: 'code', codes: { TOT: '_T' } },
    { labels: ['TID'], dimension: 'time_period', parser: 'period' },
  ],
  measures: [{ id: 'households', labels: ['INDHOLD'], parser: 'count', kind: 'amount', decimals: 0 }],
  absent: 'zero',
  provisionalPeriods: 0,
  verified: false,
  basis: 'Id and variables from recorded metadata; the other variables at their totals and codes are our assumption',
} as const satisfies SourceTable;
