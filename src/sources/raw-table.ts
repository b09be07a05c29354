/** A cell as the publisher wrote it; null where the format has a null. */
export type Cell = string | number | null;

/** A body taken apart by its format, before a binding gives its columns a meaning. */
export interface RawTable {
  readonly columns: readonly string[];
  readonly rows: number;
  /** Cell of a row and a column, both counted from 0. */
  readonly at: (row: number, column: number) => Cell;
}
