import { columnOf } from './claims.ts';
import { HIDDEN, type CellColumn, type CellStore } from './cells.ts';

/** Columns worked out from shares of each whole. */
const impliedBy = new WeakMap<CellStore, Map<string, CellColumn[]>>();

/** Hides a cell that is told, and with it the counts that could be worked out from it as their whole. */
export function hide(store: CellStore, cell: number, reason: number): void {
  if (store.hidden[cell]) return;
  store.hidden[cell] = reason;
  const column = columnOf(store, cell);
  const row = cell - column.base;
  for (const other of worked(store).get(`${column.index.table.table} ${column.measure}`) ?? []) {
    store.hidden[other.base + row] ||= HIDDEN.FOLLOWS;
  }
}

function worked(store: CellStore): Map<string, CellColumn[]> {
  const known = impliedBy.get(store);
  if (known) return known;
  const made = new Map<string, CellColumn[]>();
  for (const column of store.columns) {
    if (!column.implied) continue;
    const key = `${column.index.table.table} ${column.implied.whole}`;
    made.set(key, [...(made.get(key) ?? []), column]);
  }
  impliedBy.set(store, made);
  return made;
}
