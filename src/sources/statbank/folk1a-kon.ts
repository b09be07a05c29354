import type { SourceTable } from '../../model/source.ts';
import { sumOf, WORKING_YEARS } from './sum-of.ts';

/** Ages from 16 to 29. */
const YOUNG_YEARS = WORKING_YEARS.filter(year => Number(year) < 30);

/** Residents aged 16–66 and 16–29 by sex, area and quarter: a cut of FOLK1A. */
export const folk1aKon = {
  id: 'FOLK1A_KON',
  source: 'statbank',
  cutOf: 'FOLK1A',
  unit: 'Antal',
  name: 'Folketal den 1. i kvartalet efter køn',
  freq: 'Q',
  keys: [
    { labels: ['OMRÅDE'], dimension: 'ref_area', parser: 'area-code' },
    { labels: ['KØN'], dimension: 'sex', parser: 'code', codes: { '1': 'M', '2': 'F' } },
    {
      labels: ['ALDER'],
      dimension: 'age',
      parser: 'age-years',
      ask: [sumOf('16-66', '16-66 år', WORKING_YEARS), sumOf('16-29', '16-29 år', YOUNG_YEARS)],
    },
    { labels: ['CIVILSTAND'], dimension: 'none', parser: 'code', codes: { TOT: '_T' } },
    { labels: ['TID'], dimension: 'time_period', parser: 'period' },
  ],
  measures: [{ id: 'persons', labels: ['INDHOLD'], parser: 'count', kind: 'persons', decimals: 0 }],
  absent: 'zero',
  provisionalPeriods: 0,
  verified: true,
  basis: 'A cut of FOLK1A: ages asked for as sums 16-66 and 16-29; id of the cut is ours',
} as const satisfies SourceTable;
