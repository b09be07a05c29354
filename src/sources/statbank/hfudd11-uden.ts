import type { SourceTable } from '../../model/source.ts';

/** Residents aged 25–64 without a vocational or higher education (basic school or upper secondary only), by area and year. */
export const hfudd11Uden = {
  id: 'HFUDD11_UDEN',
  source: 'statbank',
  name: 'Højest fuldførte uddannelse: grundskole eller gymnasial uddannelse',
  freq: 'Y',
  keys: [
    { labels: ['OMRÅDE'], dimension: 'ref_area', parser: 'area-code' },
    { labels: ['HERKOMST'], dimension: 'none', parser: 'code', codes: { TOT: '_T' } },
    { labels: ['HFUDD'], dimension: 'none', parser: 'code', codes: { UDEN: '_T' } },
    { labels: ['ALDER'], dimension: 'age', parser: 'age-years' },
    { labels: ['KØN'], dimension: 'sex', parser: 'code', codes: { TOT: '_T' } },
    { labels: ['TID'], dimension: 'time_period', parser: 'period' },
  ],
  measures: [{ id: 'persons', labels: ['INDHOLD'], parser: 'count', kind: 'persons', decimals: 0 }],
  absent: 'zero',
  provisionalPeriods: 0,
  verified: false,
  basis: 'A cut of HFUDD11: levels H10 and H20 asked for as one sum UDEN; id of the cut is ours',
} as const satisfies SourceTable;
