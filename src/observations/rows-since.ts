import type { Dimension } from '../model/dimension.ts';
import type { MeasureTable } from './measure-table.ts';

/** The rows of a table from a period on, in their order. */
export function rowsSince(source: MeasureTable, first: number): MeasureTable {
  const keep = Array.from(source.time.keys()).filter(row => source.time[row]! >= first);
  return {
    table: source.table,
    freq: source.freq,
    rows: keep.length,
    time: Int32Array.from(keep, row => source.time[row]!),
    codes: mapped(source.codes as Record<Dimension, Uint16Array>, column =>
      Uint16Array.from(keep, row => column[row]!),
    ),
    values: mapped(source.values, column => Float64Array.from(keep, row => column[row]!)),
  };
}

const mapped = <Column>(columns: Readonly<Record<string, Column>>, change: (column: Column) => Column) =>
  Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, change(column)]));
