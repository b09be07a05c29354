import type { MeasureTable } from '../observations/measure-table.ts';
import { columnName, HIDDEN, type CellStore, type Marks } from './cells.ts';
import type { RatioLink } from './ratio-links.ts';

/** The tables of an edition as they may be told, and the reason of everything hidden. */
export interface Protected {
  readonly tables: ReadonlyMap<string, MeasureTable>;
  readonly marks: Marks;
}

/** The reason of every hidden cell, and of the shares, rates and means that rest on one; columns with nothing hidden are left out. */
export function marksOf({ columns, hidden }: CellStore, links: readonly RatioLink[]): Marks {
  const marks = new Map<string, Uint8Array>();
  for (const { index, measure, base } of columns) {
    const own = hidden.slice(base, base + index.table.rows);
    if (own.some(reason => reason > 0)) marks.set(columnName(index.table.table, measure), own);
  }
  for (const { table, ratio, part, whole } of links) {
    const name = columnName(table.table, ratio);
    const own = marks.get(name) ?? new Uint8Array(table.rows);
    for (let row = 0; row < table.rows; row += 1) {
      const [top, bottom] = [part ? part[row]! : -1, whole ? whole[row]! : -1];
      if ((top >= 0 && hidden[top]) || (bottom >= 0 && hidden[bottom])) own[row] = HIDDEN.RATIO;
    }
    if (own.some(reason => reason > 0)) marks.set(name, own);
  }
  return marks;
}

/** A table without the figures that are marked; the same table where none is. */
export function maskedTable(table: MeasureTable, marks: Marks): MeasureTable {
  const masked = Object.entries(table.values).flatMap(([measure, values]): [string, Float64Array][] => {
    const own = marks.get(columnName(table.table, measure));
    return own?.some((reason, row) => reason > 0 && !Number.isNaN(values[row]!))
      ? [[measure, values.map((value, row) => (own[row] ? NaN : value))]]
      : [];
  });
  return masked.length === 0 ? table : { ...table, values: { ...table.values, ...Object.fromEntries(masked) } };
}
