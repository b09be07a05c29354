import type { MeasureTable } from '../observations/measure-table.ts';
import type { CellColumn } from './cells.ts';
import { lookup } from './lookup.ts';
import type { Protected } from './mask.ts';
import { indexTable, type TableIndex } from './table-index.ts';

/** Between which bounds all but the outermost two in a thousand of a count's revisions lie. */
export interface RevisionBounds {
  readonly low: number;
  readonly high: number;
}

/** A count of the edition before: its table, and where its rows are told now. */
export interface EarlierColumn {
  readonly table: MeasureTable;
  /** The old row of each row now; -1 where it was not told of. */
  readonly rows: Int32Array;
  readonly revisions: RevisionBounds;
}

/** Fewest figures told in both editions from which an attacker learns how far figures are revised. */
const ENOUGH = 100;
/** Share of the revisions that lie outside the bounds on each side. */
const OUTER = 0.001;

const indexed = new WeakMap<MeasureTable, TableIndex>();

/** The same count in the edition before; null where that edition lacks its table or combinations. */
export function earlierColumn(column: CellColumn, earlier: Pick<Protected, 'tables'>): EarlierColumn | null {
  const { index } = column;
  const table = earlier.tables.get(index.table.table);
  if (!table) return null;
  const before = indexed.get(table) ?? indexTable(table);
  indexed.set(table, before);
  const found = lookup(index, before);
  if (!found) return null;
  const { codes, time } = index.table;
  const rows = new Int32Array(index.table.rows).fill(-1);
  for (let row = 0; row < rows.length; row += 1) {
    const place = found.placeOf(index.axes.map(({ dimension, position }) => position[codes[dimension]![row]!]!));
    const [period] = found.periodsOf(time[row]! - index.first);
    if (place >= 0 && period !== undefined) rows[row] = before.rows[place + period]!;
  }
  return { table, rows, revisions: revisionsOf(column, { table, rows }) };
}

/** No revisions are taken for granted where too few figures were told twice: the old figure is then the new one. */
function revisionsOf(
  { index, measure, implied }: CellColumn,
  { table, rows }: Pick<EarlierColumn, 'table' | 'rows'>,
): RevisionBounds {
  const [now, before] = [index.table.values[measure], table.values[measure]];
  if (implied || !now || !before) return { low: 0, high: 0 };
  const found: number[] = [];
  rows.forEach((old, row) => {
    const change = old < 0 ? NaN : now[row]! - before[old]!;
    if (!Number.isNaN(change)) found.push(change);
  });
  if (found.length < ENOUGH) return { low: 0, high: 0 };
  const sorted = Float64Array.from(found).sort();
  const cut = Math.floor(sorted.length * OUTER);
  return { low: sorted[cut]!, high: sorted[sorted.length - 1 - cut]! };
}
