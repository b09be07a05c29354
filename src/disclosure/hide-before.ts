import type { MeasureTable } from '../observations/measure-table.ts';
import { columnName, type Marks } from './cells.ts';
import { lookup } from './lookup.ts';
import { indexTable } from './table-index.ts';

/**
 * An older edition of a table without the figures that are hidden now: what was told of a cell before would tell what is
 * hidden of it today. The same table where none is hidden.
 */
export function hideBefore(older: MeasureTable, now: MeasureTable, marks: Marks): MeasureTable {
  const hidden = Object.keys(older.values).flatMap((measure): [string, Uint8Array][] => {
    const own = marks.get(columnName(now.table, measure));
    return own ? [[measure, own]] : [];
  });
  if (hidden.length === 0) return older;
  const [index, before] = [indexTable(now), indexTable(older)];
  const found = lookup(index, before);
  if (!found) return older;
  const rowBefore = (row: number): number => {
    const place = found.placeOf(index.axes.map(({ dimension, position }) => position[now.codes[dimension]![row]!]!));
    const [period] = found.periodsOf(now.time[row]! - index.first);
    return place < 0 || period === undefined ? -1 : before.rows[place + period]!;
  };
  const values: Record<string, Float64Array> = { ...older.values };
  for (const [measure, own] of hidden) {
    const kept = older.values[measure]!.slice();
    own.forEach((reason, row) => {
      const old = reason > 0 ? rowBefore(row) : -1;
      if (old >= 0) kept[old] = NaN;
    });
    values[measure] = kept;
  }
  return { ...older, values };
}
