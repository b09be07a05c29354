import { columnNamed, type DataTable, type TableFacts } from './data-table.ts';
import { toParquet } from './parquet.ts';
import { sortRows } from './sort-rows.ts';

/** One file of a table in parts: its folder below the table's own, and its bytes. */
export interface Partition {
  readonly folder: string;
  readonly contents: Uint8Array;
  readonly rows: number;
}

/**
 * An indicator's figures as Parquet by indicator and year, in folders that DuckDB, Spark, Trino and Polars read as columns
 * (`indicator=mg-dagpenge/year=2026`). The indicator stands in the folder's name and not in the files.
 */
export function partitionsOf(table: DataTable, facts: TableFacts): Partition[] {
  const sorted = sortRows(table);
  const indicator = String(columnNamed(sorted, 'indicator').values[0]);
  const years = new Map<string, number[]>();
  for (const [row, period] of columnNamed(sorted, 'time_period').values.entries()) {
    const year = String(period).slice(0, 4);
    const rows = years.get(year);
    if (rows) rows.push(row);
    else years.set(year, [row]);
  }
  const columns = sorted.columns.filter(({ name }) => name !== 'indicator');
  return [...years].sort().map(([year, rows]) => {
    const part = columns.map(column => ({ ...column, values: rows.map(row => column.values[row]!) }));
    return {
      folder: `indicator=${indicator}/year=${year}`,
      contents: toParquet({ ...sorted, columns: part, rows: rows.length }, facts),
      rows: rows.length,
    };
  });
}
