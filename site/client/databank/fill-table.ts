import { h } from './element.ts';

/** A number of rows and of columns, counted from the first. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** The cells of a table, made when they are asked for. */
export interface Supply extends Extent {
  readonly topAt: (column: number) => HTMLElement;
  readonly sideAt: (row: number) => HTMLElement;
  readonly cellAt: (row: number, column: number) => HTMLElement;
}

/**
 * Gives what puts rows and columns into a table that has a head with its corner and an empty body. It adds what is missing
 * up to an extent, never takes away, and tells how far the table goes then.
 */
export function filler(table: HTMLTableElement, supply: Supply): (upTo: Extent) => Extent {
  const [head, body] = [table.tHead!.rows[0]!, table.tBodies[0]!];
  let there: Extent = { rows: 0, columns: 0 };
  const cells = (row: number, from: number, to: number): HTMLElement[] =>
    range(from, to, column => supply.cellAt(row, column));
  return upTo => {
    const columns = Math.max(there.columns, Math.min(upTo.columns, supply.columns));
    const rows = Math.max(there.rows, Math.min(upTo.rows, supply.rows));
    head.append(...range(there.columns, columns, supply.topAt));
    if (columns > there.columns)
      for (const [row, element] of [...body.rows].entries()) element.append(...cells(row, there.columns, columns));
    body.append(...range(there.rows, rows, row => h('tr', {}, supply.sideAt(row), ...cells(row, 0, columns))));
    there = { rows, columns };
    return there;
  };
}

const range = <Item>(from: number, to: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: to - from }, (_, i) => make(from + i));
