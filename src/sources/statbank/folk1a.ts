import type { SourceTable } from '../../model/source.ts';
import { WORKING_YEARS } from './sum-of.ts';

/** Population (folketal) on the first day of the quarter, by area, sex and age. */
export const folk1a = {
  id: 'FOLK1A',
  source: 'statbank',
  unit: 'Antal',
  name: 'Folketal den 1. i kvartalet',
  freq: 'Q',
  keys: [
    { labels: ['OMRÅDE'], dimension: 'ref_area', parser: 'area-code' },
    {
      labels: ['KØN'],
      dimension: 'sex',
      parser: 'code',
      codes: { TOT: '_T', '1': 'M', '2': 'F' },
      optional: true,
      ask: ['TOT'],
    },
    { labels: ['ALDER'], dimension: 'age', parser: 'age-years', optional: true, ask: ['IALT', ...WORKING_YEARS] },
    { labels: ['CIVILSTAND'], dimension: 'none', parser: 'code', codes: { TOT: '_T' }, optional: true },
    { labels: ['TID'], dimension: 'time_period', parser: 'period' },
  ],
  measures: [{ id: 'persons', labels: ['INDHOLD'], parser: 'count', kind: 'persons', decimals: 0 }],
  absent: 'zero',
  provisionalPeriods: 0,
  verified: true,
  basis: 'Recorded extracts in codes (2008K1–2021K3) and recorded metadata of table ids and variables',
} as const satisfies SourceTable;
