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

const codeOn = (cell: Cell, axis: Axis): string => (axis === 'cut' ? cell.code : cell[axis]);

/**
 * Lays cells out by the axes at the side and at the top. Heads stand in the order their codes first came in, the outermost
 * axis first, so that those with one parent stand together.
 */
export function pivot(
  cells: readonly Cell[],
  { rows: side, columns: top }: Pick<Choice, 'rows' | 'columns'>,
): PivotTable {
  const [rows, columns] = [placesOn(cells, side), placesOn(cells, top)];
  const table: (Cell | null)[][] = rows.heads.map(() => new Array<Cell | null>(columns.heads.length).fill(null));
  cells.forEach((cell, i) => (table[rows.places[i]!]![columns.places[i]!] = cell));
  return { rows: rows.heads, columns: columns.heads, cells: table };
}

/** The heads on one side of a table, and of each cell the place among them. */
interface Places {
  readonly heads: readonly Head[];
  readonly places: Int32Array;
}

function placesOn(cells: readonly Cell[], axes: readonly Axis[]): Places {
  const ranks = axes.map(axis => {
    const rank = new Map<string, number>();
    for (const cell of cells) if (!rank.has(codeOn(cell, axis))) rank.set(codeOn(cell, axis), rank.size);
    return rank;
  });
  // One number that orders as the ranks do from the outermost axis on.
  const keyOf = (cell: Cell): number =>
    axes.reduce((key, axis, i) => key * ranks[i]!.size + ranks[i]!.get(codeOn(cell, axis))!, 0);
  const keys = cells.map(keyOf);
  const first = new Map<number, Cell>();
  keys.forEach((key, i) => first.has(key) || first.set(key, cells[i]!));
  const ordered = [...first.keys()].sort((a, b) => a - b);
  const at = new Map(ordered.map((key, place) => [key, place]));
  return {
    heads: ordered.map(key => axes.map(axis => codeOn(first.get(key)!, axis))),
    places: Int32Array.from(keys, key => at.get(key)!),
  };
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
