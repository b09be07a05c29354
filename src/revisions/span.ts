import type { MeasureTable } from '../observations/measure-table.ts';

/** The periods an edition of a table tells of. */
export interface Span {
  readonly told: ReadonlySet<number>;
  readonly first: number;
  readonly last: number;
}

/** The periods that any row of a table is of. */
export function spanOf({ time }: Pick<MeasureTable, 'time'>): Span {
  const told = new Set(time);
  let [first, last] = [Infinity, -Infinity];
  for (const period of told) {
    first = Math.min(first, period);
    last = Math.max(last, period);
  }
  return { told, first, last };
}
