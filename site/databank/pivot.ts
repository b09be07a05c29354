import type { Axis, Choice } from './choice.ts';
import type { Cell } from './cells.ts';

/** A head of a row or column: one code for each axis that stands there. */
export type Head = readonly string[];

/** A table: the heads at the side, those at the top, and the cells row by row. */
export interface PivotTable {
  readonly rows: readonly Head[];
  readonly columns: readonly Head[];
  readonly cells: readonly (readonly (Cell | null)[])[];
}

const keyOf = (cell: Cell, axes: readonly Axis[]): string[] =>
  axes.map(axis => (axis === 'cut' ? cell.code : cell[axis]));

/** Lays cells out by the axes at the side and at the top; heads stand in the order their cells came in. */
export function pivot(
  cells: readonly Cell[],
  { rows: side, columns: top }: Pick<Choice, 'rows' | 'columns'>,
): PivotTable {
  const rows = new Map<string, { head: Head; at: number }>();
  const columns = new Map<string, { head: Head; at: number }>();
  const place = (index: typeof rows, head: string[]): number => {
    const key = head.join('\u0000');
    const found = index.get(key);
    if (found) return found.at;
    index.set(key, { head, at: index.size });
    return index.size - 1;
  };
  const placed = inOrder(cells, [...side, ...top]).map(
    cell => [cell, place(rows, keyOf(cell, side)), place(columns, keyOf(cell, top))] as const,
  );
  const table: (Cell | null)[][] = Array.from(rows, () => new Array<Cell | null>(columns.size).fill(null));
  for (const [cell, row, column] of placed) table[row]![column] = cell;
  return {
    rows: [...rows.values()].map(({ head }) => head),
    columns: [...columns.values()].map(({ head }) => head),
    cells: table,
  };
}

/** Cells sorted by where each code first came, outermost axis first, so that heads with one parent stand together. */
function inOrder(cells: readonly Cell[], axes: readonly Axis[]): readonly Cell[] {
  const ranks = axes.map(axis => {
    const rank = new Map<string, number>();
    for (const cell of cells) {
      const [code] = keyOf(cell, [axis]);
      if (!rank.has(code!)) rank.set(code!, rank.size);
    }
    return (cell: Cell): number => rank.get(keyOf(cell, [axis])[0]!)!;
  });
  return cells
    .map(cell => ({ cell, order: ranks.map(rank => rank(cell)) }))
    .sort((a, b) => {
      const at = a.order.findIndex((value, i) => value !== b.order[i]);
      return at < 0 ? 0 : a.order[at]! - b.order[at]!;
    })
    .map(({ cell }) => cell);
}

/** The number a cell shows: figure, numerator or denominator; null where there is none. */
export function numberOf(cell: Cell | null, measure: Choice['measure']): number | null {
  if (!cell?.row) return null;
  return measure === 'value' ? cell.row.obs_value : cell.row[measure];
}

/**
 * The rows of a table in the chosen order; those without a number in the sorted column come last, equal ones keep their
 * order. `compareHeads` orders heads as people read them.
 */
export function sorted(
  table: PivotTable,
  { sort, measure }: Pick<Choice, 'sort' | 'measure'>,
  compareHeads: (a: Head, b: Head) => number,
): PivotTable {
  if (!sort || sort.column >= table.columns.length) return table;
  const sign = sort.descending ? -1 : 1;
  const order = table.rows
    .map((_, i) => i)
    .sort((a, b) => {
      if (sort.column < 0) return sign * compareHeads(table.rows[a]!, table.rows[b]!);
      const [x, y] = [a, b].map(row => numberOf(table.cells[row]![sort.column] ?? null, measure));
      if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
      return sign * (x! - y!);
    });
  return { ...table, rows: order.map(i => table.rows[i]!), cells: order.map(i => table.cells[i]!) };
}
