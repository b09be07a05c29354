import type { MeasureTable } from '../observations/measure-table.ts';

/** What happened to a cell (a row's figure of one measure) between two editions. */
export const CHANGE_KINDS = ['changed', 'appeared', 'vanished'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/**
 * Why a cell is another one, by rules that `change-class.ts` states: the period is new, is not delivered any more; the series
 * moved as a whole; it moved from a break on; the period is of an age that is revised as a matter of course; it is older.
 */
export const CHANGE_CLASSES = [
  'new-period',
  'dropped-period',
  'definition-change',
  'new-break',
  'late-registration',
  'correction',
] as const;
export type ChangeClass = (typeof CHANGE_CLASSES)[number];

/** A cell as an edition has it: `A` a figure, `Q` a row whose figure is withheld, `O` no row. */
export type CellStatus = 'A' | 'Q' | 'O';

/** A cell that differs between two editions; -1 for the row of an edition that has none. */
export interface Change {
  readonly measure: string;
  readonly older: number;
  readonly newer: number;
  readonly kind: ChangeKind;
  /** NaN where there is no figure. */
  readonly before: number;
  readonly after: number;
  readonly statuses: readonly [older: CellStatus, newer: CellStatus];
  readonly period: number;
  /** Whole months from the end of the period to the newer edition. */
  readonly age: number;
}

/** A table in two editions, and the days they came out. */
export interface TableEditions {
  readonly older: MeasureTable;
  readonly newer: MeasureTable;
  readonly days: readonly [older: string, newer: string];
}
