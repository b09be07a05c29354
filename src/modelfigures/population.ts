import { AGE_BANDS, POPULATION_YEARS } from './calibration.ts';
import { FIRST_MUNICIPALITY, UNKNOWN } from './geography.ts';
import { addUp, emptySeries, at, type Series } from './series.ts';
import { FIRST_YEAR, LAST_YEAR, MONTHS } from './time-axis.ts';
import { calibrationOf } from './municipal-calibration.ts';
import type { World } from './world.ts';

/** Residents on 1 January by municipality and year of the axis, for one age or all ages. */
type Yearly = readonly Float64Array[];

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
const BASE_YEAR = POPULATION_YEARS.indexOf(2014);

/** Level at a year from published years: straight lines between them, the nearest slope beyond them. */
function between(years: readonly number[], values: readonly number[], year: number): number {
  const high = Math.min(
    years.length - 1,
    Math.max(
      1,
      years.findIndex(of => of >= year),
    ),
  );
  const next = year > years.at(-1)! ? years.length - 1 : high;
  const share = (year - years[next - 1]!) / (years[next]! - years[next - 1]!);
  return Math.max(1, values[next - 1]! + share * (values[next]! - values[next - 1]!));
}

const nationalOf = (world: World, pick: (row: World['calibration']['national-population'][number]) => number) => {
  const rows = world.calibration['national-population'];
  return (year: number): number =>
    between(
      rows.map(row => row.year),
      rows.map(pick),
      year,
    );
};

/** Residents of all ages; municipalities sum to the published total of the year. */
function allAges(world: World): Yearly {
  const national = nationalOf(world, row => row.total);
  const raw = calibrationOf(world).map(({ population }) =>
    YEARS.map(year => between(POPULATION_YEARS, population, year)),
  );
  const scale = YEARS.map((year, y) => national(year) / raw.reduce((sum, of) => sum + of[y]!, 0));
  return raw.map(of => Float64Array.from(of, (value, y) => value * scale[y]!));
}

/** Where the age groups of the municipal table lie in the national five-year groups, and what part of them they are. */
const partOfNational = (from: number, to: number) => ({
  group: Math.floor((from - 15) / 5),
  part: (to - from + 1) / 5,
});

/** Residents of one age group: its share in 2014, moved as the whole country's share and the municipality's size moved. */
function ageGroup(world: World, band: number): Yearly {
  const [from, to] = AGE_BANDS[band]!;
  const { group, part } = partOfNational(from, to);
  const national = nationalOf(world, row => row.ages[group]! * part);
  const everybody = world.memo('population-all-ages', () => allAges(world));
  const raw = calibrationOf(world).map(({ ages, population }, k) =>
    YEARS.map((_, y) => (ages[band]! / population[BASE_YEAR]!) * everybody[k]![y]!),
  );
  const scale = YEARS.map((year, y) => national(year) / raw.reduce((sum, of) => sum + of[y]!, 0));
  return raw.map(of => Float64Array.from(of, (value, y) => value * scale[y]!));
}

function toSeries(yearly: Yearly): Series {
  const series = emptySeries();
  for (let month = 0; month < MONTHS; month += 1) {
    const year = Math.min(YEARS.length - 2, Math.floor(month / 12));
    const share = (Math.floor((month - year * 12) / 3) * 3) / 12;
    yearly.forEach((of, k) => {
      series[at(FIRST_MUNICIPALITY + k, month)] = of[year]! + share * (of[year + 1]! - of[year]!);
    });
  }
  for (let month = 0; month < MONTHS; month += 1) series[at(UNKNOWN, month)] = 0;
  return addUp(series);
}

/** Residents of all ages on the first day of the quarter, for each month of it. */
export const residents = (world: World): Series =>
  world.memo('residents', () => toSeries(world.memo('population-all-ages', () => allAges(world))));

/** Residents of one of {@link AGE_BANDS} on the first day of the quarter. */
export const residentsOfBand = (world: World, band: number): Series =>
  world.memo(`residents-${band}`, () => toSeries(ageGroup(world, band)));

/** Residents of the bands from `first` to `last` on the first day of the quarter; by default 16–66 years. */
export function residentsOfAges(world: World, first = 0, last = AGE_BANDS.length - 1): Series {
  return world.memo(`residents-${first}-${last}`, () => {
    const sum = emptySeries();
    for (let band = first; band <= last; band += 1)
      residentsOfBand(world, band).forEach((value, i) => (sum[i]! += value));
    return sum;
  });
}
