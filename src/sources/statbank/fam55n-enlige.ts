import type { SourceTable } from '../../model/source.ts';
import { sumOf } from './sum-of.ts';

/** Households of one adult living alone, by area on 1 January. */
export const fam55nEnlige = {
  id: 'FAM55N_ENLIGE',
  source: 'statbank',
  cutOf: 'FAM55N',
  unit: 'Antal',
  name: 'Husstande 1. januar: enlige',
  freq: 'Y',
  keys: [
    { labels: ['OMRÅDE'], dimension: 'ref_area', parser: 'area-code' },
    {
      labels: ['HUSTYPE'],
      dimension: 'none',
      parser: 'code',
      codes: { ENLIGE: '_T' },
      ask: [sumOf('ENLIGE', 'Enlige', ['EM', 'EK'])],
    },
    { labels: ['TID'], dimension: 'time_period', parser: 'period' },
  ],
  measures: [{ id: 'households', labels: ['INDHOLD'], parser: 'count', kind: 'amount', decimals: 0 }],
  absent: 'zero',
  provisionalPeriods: 0,
  verified: false,
  basis: 'Id and variables from recorded metadata; the other variables at their totals and codes are our assumption',
} as const satisfies SourceTable;
