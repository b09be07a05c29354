import { dimensionNumbering } from '../codelists/dimensions.ts';
import { DIMENSIONS, type Dimension } from '../model/dimension.ts';
import type { MeasureTable } from '../observations/measure-table.ts';

/** One dimension of a table: its codes as numbers in order, and where each stands (-1 where the table lacks it). */
export interface Axis {
  readonly dimension: Dimension;
  readonly codes: readonly number[];
  readonly position: Int32Array;
  readonly stride: number;
}

/** A table as a block: the row of every combination of codes and period, -1 where the publisher gave none. */
export interface TableIndex {
  readonly table: MeasureTable;
  readonly axes: readonly Axis[];
  readonly first: number;
  readonly periods: number;
  readonly rows: Int32Array;
}

/** Indexes a table's rows; periods lie next to each other. */
export function indexTable(table: MeasureTable): TableIndex {
  let [first, last] = [Infinity, -Infinity];
  for (const time of table.time) {
    if (time < first) first = time;
    if (time > last) last = time;
  }
  const periods = last - first + 1;
  let stride = periods;
  const axes = DIMENSIONS.flatMap((dimension): Axis[] => {
    const column = table.codes[dimension];
    if (!column) return [];
    const codes = [...new Set(column)].sort((a, b) => a - b);
    const position = new Int32Array(dimensionNumbering[dimension].size).fill(-1);
    codes.forEach((code, place) => (position[code] = place));
    const axis = { dimension, codes, position, stride };
    stride *= codes.length;
    return [axis];
  });
  const rows = new Int32Array(stride).fill(-1);
  const columns = axes.map(({ dimension }) => table.codes[dimension]!);
  for (let row = 0; row < table.rows; row += 1) {
    let place = table.time[row]! - first;
    for (let i = 0; i < axes.length; i += 1) place += axes[i]!.position[columns[i]![row]!]! * axes[i]!.stride;
    rows[place] = row;
  }
  return { table, axes, first, periods, rows };
}

/** The axis of a dimension; undefined where the table does not have it. */
export const axisOf = (index: TableIndex, dimension: Dimension): Axis | undefined =>
  index.axes.find(axis => axis.dimension === dimension);
