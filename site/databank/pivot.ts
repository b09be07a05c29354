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

/** The codes of a choice on each axis; its cells are all their combinations, indicator by indicator, area by area and so on. */
export type Axes = Readonly<Record<Axis, readonly string[]>>;

/** The axes as cells run through them, the slowest first. */
const ORDER = ['indicator', 'area', 'cut', 'period'] as const satisfies readonly Axis[];

/**
 * Lays cells out by the axes at the side and at the top. Heads stand in the order of their codes, the outermost axis first,
 * so that those with one parent stand together.
 */
export function pivot(
  cells: readonly Cell[],
  axes: Axes,
  { rows: side, columns: top }: Pick<Choice, 'rows' | 'columns'>,
): PivotTable {
  const [rows, columns] = [sideOf(axes, side), sideOf(axes, top)];
  return {
    rows: rows.heads,
    columns: columns.heads,
    cells: rows.starts.map(row => columns.starts.map(column => cells[row + column] ?? null)),
  };
}

/** The heads on one side of a table, and of each what it adds to the place of its cells. */
interface Side {
  readonly heads: readonly Head[];
  readonly starts: readonly number[];
}

function sideOf(axes: Axes, names: readonly Axis[]): Side {
  return names.reduce<Side>(
    ({ heads, starts }, axis) => {
      const step = stepOf(axes, axis);
      return {
        heads: heads.flatMap(head => axes[axis].map(code => [...head, code])),
        starts: starts.flatMap(start => axes[axis].map((_, i) => start + i * step)),
      };
    },
    { heads: [[]], starts: [0] },
  );
}

/** How many cells lie between one code of an axis and the next. */
const stepOf = (axes: Axes, axis: Axis): number =>
  ORDER.slice(ORDER.indexOf(axis) + 1).reduce((step, faster) => step * axes[faster].length, 1);

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
