import type { CellColumn, CellStore } from './cells.ts';
import { columnName } from './cells.ts';
import type { RelationsBuilder } from './relations.ts';
import { axisOf } from './table-index.ts';
import { REPEATED, ROW_SUMS } from './table-relations.ts';

/** Adds the sums within a row (`ROW_SUMS`) and the counts of one cohort told at each point in time (`REPEATED`). */
export function addRowRelations(builder: RelationsBuilder, store: CellStore): void {
  for (const total of store.columns) {
    addRowSum(builder, store, total);
    addRepeated(builder, total);
  }
}

function addRowSum(builder: RelationsBuilder, store: CellStore, total: CellColumn): void {
  const { table } = total.index;
  const sum = ROW_SUMS.find(one => one.total === total.measure);
  const parts = sum?.parts.map(measure => store.byName.get(columnName(table.table, measure))) ?? [];
  if (!sum || parts.some(part => part === undefined)) return;
  const name = `${columnName(table.table, total.measure)} by measure`;
  const kind = builder.kind({ name, rule: sum.overlap ? 'overlap' : 'sum' });
  for (let row = 0; row < table.rows; row += 1) {
    for (const part of parts) builder.add(part!.base + row, 1);
    builder.add(total.base + row, -1);
    builder.close(kind, false);
  }
}

function addRepeated(builder: RelationsBuilder, column: CellColumn): void {
  const over = REPEATED.find(({ measure }) => measure === column.measure)?.over;
  const axis = over && axisOf(column.index, over);
  if (!axis || axis.codes.length < 2) return;
  const { table, rows } = column.index;
  const kind = builder.kind({ name: `${columnName(table.table, column.measure)} told again`, rule: 'sum' });
  const block = axis.stride * axis.codes.length;
  for (let place = 0; place < rows.length; place += 1) {
    if (Math.floor((place % block) / axis.stride) !== 0) continue;
    const first = rows[place]!;
    for (let step = 1; step < axis.codes.length && first >= 0; step += 1) {
      const again = rows[place + step * axis.stride]!;
      if (again < 0) continue;
      builder.add(column.base + first, 1);
      builder.add(column.base + again, -1);
      builder.close(kind, false);
    }
  }
}
