/** A cell as the publisher wrote it; null where the format has a null. */
export type Cell = string | number | null;

/** Positions in a list, as narrow as its length allows. */
export type Positions = Uint8Array | Uint16Array | Int32Array;

/** A column of texts as numbers: the different texts, and the position of each row's in them. */
export interface TextColumn {
  readonly texts: readonly string[];
  readonly positions: Positions;
}

/** A body taken apart by its format, before a binding gives its columns a meaning. */
export interface RawTable {
  readonly columns: readonly string[];
  readonly rows: number;
  /** Cell of a row and a column, both counted from 0. */
  readonly at: (row: number, column: number) => Cell;
  /** A column whose cells are all texts, where the reader keeps it so; each text then needs to be read once only. */
  readonly textsOf?: (column: number) => TextColumn | undefined;
  /** A column whose cells are all numbers or null (NaN), where the reader keeps it so. */
  readonly numbersOf?: (column: number) => Float64Array | undefined;
}
