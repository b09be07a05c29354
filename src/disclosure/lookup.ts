import { dimensionNumbering } from '../codelists/dimensions.ts';
import { TOTAL } from '../model/code.ts';
import type { Dimension } from '../model/dimension.ts';
import { monthsOf, periodOfMonth, periodsPerYear, type Freq } from '../model/period.ts';
import { axisOf, type TableIndex } from './table-index.ts';

/** A combination of codes (as places on the axes of the table it comes from) that is looked up in another table. */
export interface Lookup {
  /** Place in the other block of a combination of the first without its period; -1 where the other lacks it. */
  readonly placeOf: (coordinates: readonly number[]) => number;
  /** The other table's periods within a period of the first, as places on its line; empty where it does not reach there. */
  readonly periodsOf: (period: number) => readonly number[];
}

/** Codes at which the other table is read instead of the first one's, by dimension. */
export type Fixed = Readonly<Partial<Record<Dimension, number>>>;

/**
 * How to find a row of `from` in `to`: dimensions that `to` lacks must be total in `from`, and those that only `to` has
 * are read at their total. Null where the two never meet, also where `to` is at longer periods.
 */
export function lookup(from: TableIndex, to: TableIndex, fixed: Fixed = {}): Lookup | null {
  if (monthsIn(to.table.freq) > monthsIn(from.table.freq)) return null;
  let constant = 0;
  for (const { dimension, position, stride } of to.axes) {
    if (axisOf(from, dimension) && fixed[dimension] === undefined) continue;
    const code = fixed[dimension] ?? totalOf(dimension);
    const place = code === undefined ? -1 : position[code]!;
    if (place < 0) return null;
    constant += place * stride;
  }
  const maps = from.axes.map(({ dimension, codes }) => {
    const other = axisOf(to, dimension);
    if (fixed[dimension] !== undefined) return Int32Array.from(codes, () => (other ? 0 : keep(dimension, fixed)));
    return Int32Array.from(codes, code => {
      if (!other) return code === totalOf(dimension) ? 0 : -1;
      return other.position[code]! < 0 ? -1 : other.position[code]! * other.stride;
    });
  });
  const placeOf = (coordinates: readonly number[]): number => {
    let place = constant;
    for (let axis = 0; axis < maps.length; axis += 1) {
      const step = maps[axis]![coordinates[axis]!]!;
      if (step < 0) return -1;
      place += step;
    }
    return place;
  };
  return { placeOf, periodsOf: periodsWithin(from, to) };
}

/** A table without the dimension tells of its total alone. */
const keep = (dimension: Dimension, fixed: Fixed): number => (fixed[dimension] === totalOf(dimension) ? 0 : -1);

const totalOf = (dimension: Dimension): number | undefined =>
  dimensionNumbering[dimension].has(TOTAL) ? dimensionNumbering[dimension].numberOf(TOTAL) : undefined;

const monthsIn = (freq: Freq): number => (freq === 'R4' || freq === 'R12' ? 12 : 12 / periodsPerYear(freq));

function periodsWithin(from: TableIndex, to: TableIndex): Lookup['periodsOf'] {
  const known = new Map<number, readonly number[]>();
  const find = (period: number): readonly number[] => {
    const { first, last } = monthsOf(from.table.freq, from.first + period);
    const low = periodOfMonth(to.table.freq, first) - to.first;
    const high = periodOfMonth(to.table.freq, last) - to.first;
    if (low < 0 || high >= to.periods) return [];
    return Array.from({ length: high - low + 1 }, (_, i) => low + i);
  };
  return period => {
    const found = known.get(period) ?? find(period);
    known.set(period, found);
    return found;
  };
}
