import type { SourceTable } from '../../model/source.ts';
import { FIVE_YEAR_AGES, sumOf } from './sum-of.ts';

/** Residents aged 25–64 without a vocational or higher education (basic school or upper secondary only), by area and year. */
export const hfudd11Uden = {
  id: 'HFUDD11_UDEN',
  source: 'statbank',
  cutOf: 'HFUDD11',
  unit: 'Antal',
  name: 'Højest fuldførte uddannelse: grundskole eller gymnasial uddannelse',
  freq: 'Y',
  keys: [
    { labels: ['OMRÅDE', 'BOPOMR'], dimension: 'ref_area', parser: 'area-code' },
    { labels: ['HERKOMST'], dimension: 'none', parser: 'code', codes: { TOT: '_T' } },
    {
      labels: ['HFUDD'],
      dimension: 'none',
      parser: 'code',
      codes: { UDEN: '_T' },
      ask: [sumOf('UDEN', 'Grundskole eller gymnasial uddannelse', ['H10', 'H20'])],
    },
    { labels: ['ALDER'], dimension: 'age', parser: 'age-years', ask: [sumOf('25-64', '25-64 år', FIVE_YEAR_AGES)] },
    { labels: ['KØN'], dimension: 'sex', parser: 'code', codes: { TOT: '_T' } },
    { labels: ['TID'], dimension: 'time_period', parser: 'period' },
  ],
  measures: [{ id: 'persons', labels: ['INDHOLD'], parser: 'count', kind: 'persons', decimals: 0 }],
  absent: 'zero',
  provisionalPeriods: 0,
  verified: false,
  basis: 'A cut of HFUDD11: levels H10 and H20 asked for as one sum UDEN; id of the cut is ours',
} as const satisfies SourceTable;
