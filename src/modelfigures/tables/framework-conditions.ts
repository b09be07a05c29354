import type { SourceTable } from '../../model/source.ts';
import { bol101Lejere } from '../../sources/statbank/bol101-lejere.ts';
import { bol101 } from '../../sources/statbank/bol101.ts';
import { fam55nEnlige } from '../../sources/statbank/fam55n-enlige.ts';
import { fam55n } from '../../sources/statbank/fam55n.ts';
import { hfudd11Uden } from '../../sources/statbank/hfudd11-uden.ts';
import { hfudd11 } from '../../sources/statbank/hfudd11.ts';
import { ras200 } from '../../sources/statbank/ras200.ts';
import { ras301Handel } from '../../sources/statbank/ras301-handel.ts';
import { ras301Industri } from '../../sources/statbank/ras301-industri.ts';
import { ras301Offentlig } from '../../sources/statbank/ras301-offentlig.ts';
import { ras301 } from '../../sources/statbank/ras301.ts';
import {
  adults,
  alone,
  employed,
  employmentRate,
  households,
  inIndustry,
  rented,
  unskilled,
} from '../framework-counts.ts';
import { at, type Series } from '../series.ts';
import type { TableModel } from '../table-model.ts';
import { monthsIn } from '../time-axis.ts';
import type { World } from '../world.ts';

interface YearlyCount {
  readonly table: SourceTable;
  readonly first: string;
  /** Months after the end of the year until the figures are there. */
  readonly lag: number;
  readonly codes: Readonly<Record<string, string>>;
  readonly measure: string;
  readonly count: (world: World) => Series;
}

/** A yearly table of one count, by area; the figure is that of the year's first month. */
const yearly = ({ table, first, lag, codes, measure, count }: YearlyCount): TableModel => ({
  table,
  first,
  lag,
  columns: Object.keys(codes),
  members: [Object.values(codes)],
  measures: [measure],
  figures: world => {
    const series = count(world);
    return (area, ordinal) => [series[at(area, monthsIn('Y', ordinal).first)]!];
  },
});

const EDUCATION = { HERKOMST: 'TOT', ALDER: '25-64', KØN: 'TOT' };

/** Framework conditions of the municipalities: employment, education, households, housing, industries. */
export const frameworkTables: readonly TableModel[] = [
  yearly({
    table: ras200,
    first: '2008',
    lag: 20,
    codes: { HERKOMST: 'TOT', ALDER: '16-64', KØN: 'TOT', BEREGNING: 'BFK' },
    measure: 'employment_rate',
    count: employmentRate,
  }),
  yearly({
    table: hfudd11,
    first: '2008',
    lag: 16,
    codes: { ...EDUCATION, HFUDD: 'TOT' },
    measure: 'persons',
    count: adults,
  }),
  yearly({
    table: hfudd11Uden,
    first: '2008',
    lag: 16,
    codes: { ...EDUCATION, HFUDD: 'UDEN' },
    measure: 'persons',
    count: unskilled,
  }),
  yearly({
    table: fam55n,
    first: '2008',
    lag: -4,
    codes: { HUSTYPE: 'TOT' },
    measure: 'households',
    count: households,
  }),
  yearly({
    table: fam55nEnlige,
    first: '2008',
    lag: -4,
    codes: { HUSTYPE: 'ENLIGE' },
    measure: 'households',
    count: alone,
  }),
  yearly({ table: bol101, first: '2010', lag: -4, codes: { UDLFORH: 'TOT' }, measure: 'dwellings', count: households }),
  yearly({
    table: bol101Lejere,
    first: '2010',
    lag: -4,
    codes: { UDLFORH: 'LEJET' },
    measure: 'dwellings',
    count: rented,
  }),
  yearly({ table: ras301, first: '2008', lag: 20, codes: { BRANCHE: 'TOT' }, measure: 'employed', count: employed }),
  yearly({
    table: ras301Industri,
    first: '2008',
    lag: 20,
    codes: { BRANCHE: 'INDUSTRI' },
    measure: 'employed',
    count: inIndustry('industry', [-0.7, -0.2, 0.25, 0.15, 0.5]),
  }),
  yearly({
    table: ras301Handel,
    first: '2008',
    lag: 20,
    codes: { BRANCHE: 'HANDEL' },
    measure: 'employed',
    count: inIndustry('trade', [0.05, 0.02, 0.04, 0.06, -0.08]),
  }),
  yearly({
    table: ras301Offentlig,
    first: '2008',
    lag: 20,
    codes: { BRANCHE: 'OFFENTLIG' },
    measure: 'employed',
    count: inIndustry('public', [0.02, 0.12, 0.06, -0.02, -0.05]),
  }),
];
