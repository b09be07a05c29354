import { columnName, HIDDEN, type CellStore } from './cells.ts';
import { earlierColumn } from './earlier.ts';
import { hide } from './hide.ts';
import type { Protected } from './mask.ts';

/**
 * Hides the figures that would give away what the edition before hid. The figure of the same cell told now tells the old
 * one within the bounds of the table's revisions; it stays told only where every count from 1 up to the threshold is
 * still possible for a cell hidden first, and is never told for a cell that was hidden to protect another.
 */
export function carry(store: CellStore, earlier: Protected, threshold: number): void {
  for (const column of store.columns) {
    const marks = earlier.marks.get(columnName(column.index.table.table, column.measure));
    const before = marks && earlierColumn(column, earlier);
    if (!marks || !before) continue;
    const { low, high } = before.revisions;
    before.rows.forEach((old, row) => {
      const reason = old < 0 ? 0 : marks[old]!;
      if (!reason || store.hidden[column.base + row]) return;
      const value = store.value[column.base + row]!;
      const first = reason === HIDDEN.PUBLISHER || reason === HIDDEN.SMALL;
      if (first && value - high <= 1 && value - low >= threshold - 1) return;
      hide(store, column.base + row, HIDDEN.EARLIER);
    });
  }
}
