import { table as columnTable, type ColumnTable } from 'arquero';
import { dimensionNumbering } from '../codelists/dimensions.ts';
import { RESPONSIBILITIES } from '../model/dimension.ts';
import { FREQS } from '../model/period.ts';
import { columnOf, OBSERVATION_TABLE_COLUMNS, type SeriesKey } from './observation-table.ts';

/** Rows of an observation table, from the first up to and not including `to`, that tell one series without gaps. */
export interface SeriesRange {
  readonly key: SeriesKey;
  readonly from: number;
  readonly to: number;
}

const KEY = ['ref_area', 'target_group', 'responsibility', 'sex', 'age', 'origin', 'freq'] as const;

/** The series of an observation table in its order; a series with a gap makes more than one. */
export function seriesRanges(observations: ColumnTable): SeriesRange[] {
  const keys = KEY.map(name => columnOf(observations, name));
  const time = columnOf(observations, 'time_period');
  const ranges: SeriesRange[] = [];
  let from = 0;
  for (let row = 1; row <= time.length; row += 1) {
    let goes = row < time.length && time[row] === time[row - 1]! + 1;
    for (let i = 0; goes && i < keys.length; i += 1) goes = keys[i]![row] === keys[i]![from];
    if (goes) continue;
    ranges.push({ key: keyAt(keys, from), from, to: row });
    from = row;
  }
  return ranges;
}

function keyAt(keys: readonly ArrayLike<number>[], row: number): SeriesKey {
  const [area, group, responsibility, sex, age, origin, freq] = keys.map(column => column[row]!);
  return {
    ref_area: dimensionNumbering.ref_area.idOf(area!),
    target_group: dimensionNumbering.target_group.idOf(group!),
    responsibility: RESPONSIBILITIES[responsibility!]!,
    sex: dimensionNumbering.sex.idOf(sex!),
    age: dimensionNumbering.age.idOf(age!),
    origin: dimensionNumbering.origin.idOf(origin!),
    freq: FREQS[freq!]!,
  };
}

/** The rows of some series of an observation table, in the order given. */
export function seriesTable(observations: ColumnTable, ranges: readonly SeriesRange[]): ColumnTable {
  const rows = ranges.reduce((sum, { from, to }) => sum + to - from, 0);
  const picked = OBSERVATION_TABLE_COLUMNS.map(name => {
    const column = columnOf(observations, name) as Float64Array;
    const own = new (column.constructor as Float64ArrayConstructor)(rows);
    let at = 0;
    for (const { from, to } of ranges) {
      own.set(column.subarray(from, to), at);
      at += to - from;
    }
    return [name, own] as const;
  });
  return columnTable(Object.fromEntries(picked));
}
