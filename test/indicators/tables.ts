import { dimensionNumbering } from '../../src/codelists/dimensions.ts';
import type { Dimension } from '../../src/model/dimension.ts';
import { parsePeriodId, type Freq } from '../../src/model/period.ts';
import type { MeasureTable } from '../../src/observations/measure-table.ts';

/** A row of a source table in words: period, codes by dimension, numbers by measure; null where none was given. */
export type SourceRow = { readonly period: string } & { readonly [column: string]: string | number | null };

/** A source table out of rows in words. */
export function measureTable(table: string, freq: Freq, rows: readonly SourceRow[]): MeasureTable {
  const columns = Object.keys(rows[0]!).filter(name => name !== 'period');
  const isCode = (name: string): name is Dimension => name in dimensionNumbering;
  return {
    table,
    freq,
    rows: rows.length,
    time: Int32Array.from(rows, row => parsePeriodId(freq, row.period)),
    codes: Object.fromEntries(
      columns
        .filter(isCode)
        .map(name => [name, Uint16Array.from(rows, row => dimensionNumbering[name].numberOf(String(row[name])))]),
    ),
    values: Object.fromEntries(
      columns
        .filter(name => !isCode(name))
        .map(name => [name, Float64Array.from(rows, row => (row[name] as number | null) ?? NaN)]),
    ),
  };
}

/** Source tables by their id, as an edition has them. */
export const tablesOf = (...tables: readonly MeasureTable[]): ReadonlyMap<string, MeasureTable> =>
  new Map(tables.map(table => [table.table, table]));
