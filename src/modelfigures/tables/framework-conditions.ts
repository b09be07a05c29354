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
import { residents, residentsOfAges } from '../population.ts';
import { percent } from '../ratio.ts';
import { at, mapSeries, type Series } from '../series.ts';
import { partOf, type ShareProcess } from '../share-process.ts';
import type { TableModel } from '../table-model.ts';
import { monthsIn } from '../time-axis.ts';
import type { World } from '../world.ts';

/** Persons in an ordinary household or dwelling. */
const HOUSEHOLD = 2.15;
/** Number of the age bands 25–29 and 60–64 among the calibrated ones. */
const FROM_25 = 2;
const TO_64 = 9;

const adults = (world: World): Series => residentsOfAges(world, FROM_25, TO_64);
const working = (world: World): Series => residentsOfAges(world, 0, TO_64);
const households = (world: World): Series =>
  world.memo('households', () => residents(world).map(value => value / HOUSEHOLD));

/** A share that hardly moves from month to month. */
const steady =
  (process: ShareProcess, wholeOf: (world: World) => Series) =>
  (world: World): Series =>
    world.memo(`steady/${process.id}`, () => partOf(world, { drift: 0.01, noise: 0.001, ...process }, wholeOf(world)));

const employed = steady(
  { id: 'employment-rate', byUnemployment: -0.35, byGroup: [0, -0.05, 0.02, 0.12, -0.05], level: 0.08 },
  working,
);
const inIndustry = (id: string, byGroup: NonNullable<ShareProcess['byGroup']>) =>
  steady({ id: `employed-in/${id}`, byGroup, level: 0.16 }, employed);

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
const unskilled = steady(
  { id: 'unskilled', byUnemployment: 0.2, byGroup: [-0.35, -0.12, 0.12, 0.04, 0.24], level: 0.1 },
  adults,
);
const alone = steady(
  { id: 'single-households', byUnemployment: 0.15, byGroup: [0.25, 0.15, 0, -0.15, 0], level: 0.08 },
  households,
);
const rented = steady(
  { id: 'rented', byUnemployment: 0.7, byGroup: [0.3, 0.25, 0.02, -0.25, -0.3], level: 0.12 },
  households,
);

const ratePercent = (world: World): Series => {
  const [jobs, all] = [employed(world), working(world)];
  return mapSeries(place => percent(jobs[place]!, all[place]!) ?? 0);
};

/** Framework conditions of the municipalities: employment, education, households, housing, industries. */
export const frameworkTables: readonly TableModel[] = [
  yearly({
    table: ras200,
    first: '2008',
    lag: 20,
    codes: { HERKOMST: 'TOT', ALDER: '16-64', KØN: 'TOT', BEREGNING: 'BFK' },
    measure: 'employment_rate',
    count: ratePercent,
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
