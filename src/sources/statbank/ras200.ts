import type { SourceTable } from '../../model/source.ts';

/** Employment rate (beskæftigelsesfrekvens) 16–64 years at the end of November, by area and year. */
export const ras200 = {
  id: 'RAS200',
  source: 'statbank',
  unit: 'Pct.',
  name: 'Erhvervs- og beskæftigelsesfrekvenser (ultimo november)',
  freq: 'Y',
  keys: [
    { labels: ['OMRÅDE'], dimension: 'ref_area', parser: 'area-code' },
    { labels: ['HERKOMST'], dimension: 'none', parser: 'code', codes: { TOT: '_T' } },
    { labels: ['ALDER'], dimension: 'age', parser: 'age-years', ask: ['16-64'] },
    { labels: ['KØN'], dimension: 'sex', parser: 'code', codes: { TOT: '_T' } },
    { labels: ['BEREGNING'], dimension: 'none', parser: 'code', codes: { BFK: '_T' } },
    { labels: ['TID'], dimension: 'time_period', parser: 'period' },
  ],
  measures: [{ id: 'employment_rate', labels: ['INDHOLD'], parser: 'decimal', kind: 'share', decimals: 1 }],
  absent: 'zero',
  provisionalPeriods: 0,
  verified: false,
  basis: 'Id, title, variables and codes of the calculation from recorded metadata; other codes are our assumption',
} as const satisfies SourceTable;
