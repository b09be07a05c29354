import type { SourceTable } from '../../model/source.ts';

/** Residents aged 25–64 by area and year, all levels of education. */
export const hfudd11 = {
  id: 'HFUDD11',
  source: 'statbank',
  name: 'Højest fuldførte uddannelse (15-69 år)',
  freq: 'Y',
  keys: [
    { labels: ['OMRÅDE'], dimension: 'ref_area', parser: 'area-code' },
    { labels: ['HERKOMST'], dimension: 'none', parser: 'code', codes: { TOT: '_T' } },
    { labels: ['HFUDD'], dimension: 'none', parser: 'code', codes: { TOT: '_T' } },
    { labels: ['ALDER'], dimension: 'age', parser: 'age-years' },
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
