import type { SourceTable } from '../../model/source.ts';
import { sumOf } from './sum-of.ts';

/** Occupied dwellings let to tenants, by area on 1 January. */
export const bol101Lejere = {
  id: 'BOL101_LEJERE',
  source: 'statbank',
  cutOf: 'BOL101',
  unit: 'Antal',
  name: 'Boliger 1. januar: udlejet',
  freq: 'Y',
  keys: [
    { labels: ['OMRÅDE'], dimension: 'ref_area', parser: 'area-code' },
    {
      labels: ['UDLFORH'],
      dimension: 'none',
      parser: 'code',
      codes: { LEJET: '_T' },
      ask: [sumOf('LEJET', 'Beboet af lejer', ['2'])],
    },
    { labels: ['TID'], dimension: 'time_period', parser: 'period' },
  ],
  measures: [{ id: 'dwellings', labels: ['INDHOLD'], parser: 'count', kind: 'amount', decimals: 0 }],
  absent: 'zero',
  provisionalPeriods: 0,
  verified: false,
  basis: 'Id and variables from recorded metadata; the other variables at their totals and codes are our assumption',
} as const satisfies SourceTable;
