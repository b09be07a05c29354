import { y30r21 } from '../../sources/jobindsats/y30r21.ts';
import { subPeriodOf } from '../../model/period.ts';
import { deviation } from '../deviation.ts';
import { areas, FIRST_MUNICIPALITY, isSingle, UNKNOWN } from '../geography.ts';
import { residentsOfAges } from '../population.ts';
import { joinedFullTime } from '../reform.ts';
import { addUp, at, mapSeries, meanOver, sumSeries, type Series } from '../series.ts';
import type { TableModel } from '../table-model.ts';
import { monthsIn } from '../time-axis.ts';
import type { World } from '../world.ts';

/** Groups of the benchmark and the benefits in them; the first is all together. */
const GROUPS = [
  ['A-dagpenge mv.', ['ADP']],
  ['Sygedagpenge mv.', ['SDP', 'JAF']],
  ['Kontanthjælp mv.', ['KTH', 'UDH', 'SHO', 'RES', 'LDY', 'REV']],
] as const;
/** How far actual and expected lie apart, in logs. */
const APART = { level: 0.07, drift: 0.015, noise: 0.004 };

interface Pair {
  readonly actual: Series;
  readonly expected: Series;
}

/** Actual full-time persons of each group, and what is expected under the area's conditions. */
function pairs(world: World): readonly Pair[] {
  const each = GROUPS.map(([name, benefits]): Pair => {
    const actual = sumSeries(benefits.map(benefit => joinedFullTime(world, benefit)));
    const off = areas.map(({ id }) => deviation(world.seed, `benchmark/${name}/${id}`, APART));
    const expected = mapSeries((place, area, month) =>
      isSingle(area) && area !== UNKNOWN ? actual[place]! * Math.exp(off[area]![month]!) : 0,
    );
    return { actual, expected: addUp(expected) };
  });
  const total: Pair = {
    actual: sumSeries(each.map(of => of.actual)),
    expected: sumSeries(each.map(of => of.expected)),
  };
  return [total, ...each];
}

const municipal = areas.flatMap((_, area) => (area >= FIRST_MUNICIPALITY && area < UNKNOWN ? [area] : []));

/** Places by the gap in percentage points, smallest first; equal gaps by name. */
function ranks(gapOf: (area: number) => number): ReadonlyMap<number, number> {
  const gaps = municipal.map(area => ({ area, gap: gapOf(area), name: areas[area]!.name }));
  gaps.sort((a, b) => a.gap - b.gap || (a.name < b.name ? -1 : 1));
  return new Map(gaps.map(({ area }, place) => [area, place + 1]));
}

/** The benchmark: a rolling year to the second and the fourth quarter; municipalities only, as the ranking is. */
export const benchmarkTable: TableModel = {
  table: y30r21,
  first: '2018-Q2',
  lag: 3,
  columns: ['Ydelsesgrupper'],
  members: [['Ydelsesgrupper i alt'], ...GROUPS.map(([name]) => [name])],
  measures: ['expected', 'actual', 'gap', 'expected_pct', 'actual_pct', 'gap_pct', 'rank'],
  areas: municipal,
  figures: world => {
    const groups = pairs(world);
    const residents = residentsOfAges(world);
    const kept = new Map<string, ReadonlyMap<number, number>>();
    return (area, ordinal, member) => {
      if (subPeriodOf('R4', ordinal) % 2 === 1) return null;
      const months = monthsIn('R4', ordinal);
      const share = (series: Series, of: number): number =>
        (100 * meanOver(series, of, months)) / residents[at(of, months.last)]!;
      const { actual, expected } = groups[member]!;
      const key = `${ordinal}/${member}`;
      const places = kept.get(key) ?? ranks(of => share(actual, of) - share(expected, of));
      kept.set(key, places);
      const [wanted, found] = [meanOver(expected, area, months), meanOver(actual, area, months)];
      const [wantedShare, foundShare] = [share(expected, area), share(actual, area)];
      return [wanted, found, found - wanted, wantedShare, foundShare, foundShare - wantedShare, places.get(area)!];
    };
  },
};
