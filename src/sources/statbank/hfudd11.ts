import type { SourceTable } from '../../model/source.ts';
import { FIVE_YEAR_AGES, sumOf } from './sum-of.ts';

/** Residents aged 25–64 by area and year, all levels of education. */
export const hfudd11 = {
  id: 'HFUDD11',
  source: 'statbank',
  unit: 'Antal',
  name: 'Højest fuldførte uddannelse (15-69 år)',
  freq: 'Y',
  keys: [
    { labels: ['OMRÅDE', 'BOPOMR'], dimension: 'ref_area', parser: 'area-code' },
    { labels: ['HERKOMST'], dimension: 'none', parser: 'code', codes: { TOT: '_T' } },
    { labels: ['HFUDD'], dimension: 'none', parser: 'code', codes: { TOT: '_T' } },
    { labels: ['ALDER'], dimension: 'age', parser: 'age-years', ask: [sumOf('25-64', '25-64 år', FIVE_YEAR_AGES)] },
    { labels: ['KØN'], dimension: 'sex', parser: 'code', codes: { TOT: '_T' } },
    { labels: ['TID'], dimension: 'time_period', parser: 'period' },
  ],
  measures: [{ id: 'persons', labels: ['INDHOLD'], parser: 'count', kind: 'persons', decimals: 0 }],
  absent: 'zero',
  provisionalPeriods: 0,
  verified: false,
  basis:
    'Id, title and variables from recorded metadata; five-year ages asked for as one sum 25-64; codes are our assumption',
} as const satisfies SourceTable;
