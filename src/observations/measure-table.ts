import type { Dimension } from '../model/dimension.ts';
import type { Freq } from '../model/period.ts';

/**
 * One source table as columns: a row for each row the publisher gave, none for those it left out.
 * Codes are positions in the dimension's code list; periods are period numbers of `freq`.
 */
export interface MeasureTable {
  /** The publisher's table id. */
  readonly table: string;
  readonly freq: Freq;
  readonly rows: number;
  readonly time: Int32Array;
  /** The dimensions that the table has as columns, or constants as filled columns; the others are totals throughout. */
  readonly codes: Readonly<Partial<Record<Dimension, Uint16Array>>>;
  /** Measures by id; NaN where the publisher gave the row but no number. */
  readonly values: Readonly<Record<string, Float64Array>>;
}
