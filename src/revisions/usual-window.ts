import { parsePeriodId } from '../model/period.ts';
import type { SourceTable } from '../model/source.ts';

/** Months that Jobindsats revises with every update: recorded editions changed figures of the latest 23 months, and few before. */
const REVISED_MONTHS = 24;

/** What decides how far back a table is usually revised. */
export interface WindowRule {
  readonly table: Pick<SourceTable, 'provisionalPeriods' | 'closedAfter'>;
  /** Last month that the older edition tells of, as a number, and the day it came out. */
  readonly lastMonth: number;
  readonly day: string;
}

/**
 * The first month (number) of those that are revised as a matter of course: the 24 up to the last month the older edition
 * tells of, for a closed table the 24 before the edition. Infinity for a table whose figures are final when they come.
 */
export function revisedSince({ table, lastMonth, day }: WindowRule): number {
  if (table.provisionalPeriods === 0) return Infinity;
  const last = table.closedAfter === undefined ? lastMonth : parsePeriodId('M', day.slice(0, 7)) - 1;
  return last - REVISED_MONTHS + 1;
}
