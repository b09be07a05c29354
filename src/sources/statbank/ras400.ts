import type { SourceTable } from '../../model/source.ts';

/** Labour force used as the denominator of unemployment (arbejdsstyrken ultimo november), by area, age, sex and year; no total of the sexes. */
export const ras400 = {
  id: 'RAS400',
  source: 'statbank',
  unit: 'Antal',
  name: 'Arbejdsstyrken til beregning af ledighed (ultimo november)',
  freq: 'Y',
  keys: [
    { labels: ['OMRÅDE'], dimension: 'ref_area', parser: 'area-code' },
    { labels: ['ALDER'], dimension: 'age', parser: 'age-years', optional: true },
    { labels: ['KØN'], dimension: 'sex', parser: 'code', codes: { M: 'M', K: 'F' } },
    { labels: ['TID'], dimension: 'time_period', parser: 'period' },
  ],
  measures: [{ id: 'persons', labels: ['INDHOLD'], parser: 'count', kind: 'persons', decimals: 0 }],
  absent: 'zero',
  provisionalPeriods: 0,
  verified: false,
  basis: 'Id, title, variables and periods from recorded metadata; codes of ages are our assumption',
} as const satisfies SourceTable;
