import type { SourceTable } from '../../model/source.ts';
import { sumOf, WORKING_YEARS } from './sum-of.ts';

/** Residents aged 16–66 by origin (herkomst), area and quarter. */
export const folk1e = {
  id: 'FOLK1E',
  source: 'statbank',
  unit: 'Antal',
  name: 'Folketal den 1. i kvartalet efter herkomst',
  freq: 'Q',
  keys: [
    { labels: ['OMRÅDE'], dimension: 'ref_area', parser: 'area-code' },
    { labels: ['KØN'], dimension: 'sex', parser: 'code', codes: { TOT: '_T' } },
    { labels: ['ALDER'], dimension: 'age', parser: 'age-years', ask: [sumOf('16-66', '16-66 år', WORKING_YEARS)] },
    {
      labels: ['HERKOMST'],
      dimension: 'origin',
      parser: 'code',
      codes: { TOT: '_T', '1': 'DK', '24': 'W_IM', '25': 'NW_IM', '34': 'W_DE', '35': 'NW_DE' },
      ask: ['1', '24', '25', '34', '35'],
    },
    { labels: ['TID'], dimension: 'time_period', parser: 'period' },
  ],
  measures: [{ id: 'persons', labels: ['INDHOLD'], parser: 'count', kind: 'persons', decimals: 0 }],
  absent: 'zero',
  provisionalPeriods: 0,
  verified: false,
  basis:
    'Id, title and variables from recorded metadata; ages asked for as one sum 16-66; codes of origin are our assumption',
} as const satisfies SourceTable;
