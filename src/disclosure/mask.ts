import type { MeasureTable } from '../observations/measure-table.ts';
import { columnName, type CellStore, type Marks } from './cells.ts';
import type { RatioLink } from './ratio-links.ts';

/** The tables of an edition as they may be told, and the reason of every hidden cell. */
export interface Protected {
  readonly tables: ReadonlyMap<string, MeasureTable>;
  readonly marks: Marks;
}

/** The reason of every hidden cell by `table.measure`, of columns that have one. */
export function marksOf({ columns, hidden }: CellStore): Marks {
  const marks = new Map<string, Uint8Array>();
  for (const { index, measure, base } of columns) {
    const own = hidden.slice(base, base + index.table.rows);
    if (own.some(reason => reason > 0)) marks.set(columnName(index.table.table, measure), own);
  }
  return marks;
}

/**
 * The tables without the figures of hidden cells, and without the shares, rates and means that rest on one; a table with
 * nothing hidden is the same table.
 */
export function maskedTables(
  tables: ReadonlyMap<string, MeasureTable>,
  { store, links, marks }: { store: CellStore; links: readonly RatioLink[]; marks: Marks },
): Map<string, MeasureTable> {
  return new Map(
    [...tables].map(([id, table]) => {
      const masked = new Map<string, Float64Array>();
      const hide = (measure: string, row: number): void => {
        if (Number.isNaN(table.values[measure]![row]!)) return;
        const values = masked.get(measure) ?? table.values[measure]!.slice();
        masked.set(measure, values);
        values[row] = NaN;
      };
      for (const measure of Object.keys(table.values)) {
        marks.get(columnName(table.table, measure))?.forEach((reason, row) => reason && hide(measure, row));
      }
      for (const link of links) if (link.table === table) hideRatios(store, link, hide);
      return [id, masked.size === 0 ? table : { ...table, values: { ...table.values, ...Object.fromEntries(masked) } }];
    }),
  );
}

function hideRatios(
  { hidden }: CellStore,
  { table, ratio, part, whole }: RatioLink,
  hide: (measure: string, row: number) => void,
): void {
  for (let row = 0; row < table.rows; row += 1) {
    const [own, all] = [part ? part[row]! : -1, whole ? whole[row]! : -1];
    if ((own >= 0 && hidden[own]) || (all >= 0 && hidden[all])) hide(ratio, row);
  }
}
