import { subPeriodOf } from '../model/period.ts';
import type { MeasureTable } from './measure-table.ts';
import { rowKeys } from './row-keys.ts';

/** Cells of areas by periods by breakdowns, and how many of them hold a figure. */
export interface Coverage {
  readonly areas: number;
  readonly periods: number;
  /** Combinations of the breakdowns; 1 without. */
  readonly breakdowns: number;
  readonly present: number;
  readonly suppressed: number;
  readonly missing: number;
  /** Cannot exist. */
  readonly impossible: number;
}

/** How a publisher leaves out rows: what an absent one means, and in which months or quarters it tells anything. */
export interface AbsenceRule {
  readonly absent: 'unknown' | 'zero';
  readonly subPeriods?: readonly number[];
}

/**
 * How far the first measure of a table covers its areas, its periods from the first to the last and the combinations of its
 * breakdowns that have any row. A row without a figure is suppressed, a combination without a row missing, or zero where the
 * publisher says so.
 */
export function coverageOf(table: MeasureTable, { absent, subPeriods }: AbsenceRule): Coverage {
  const told = new Set(table.time);
  const [first, last] = [Math.min(...told), Math.max(...told)];
  const expected = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
    period => !subPeriods || subPeriods.includes(subPeriodOf(table.freq, period)),
  );
  const areas = new Set(table.codes.ref_area).size;
  const breakdowns = breakdownsOf(table);
  const cells = areas * expected.length * breakdowns;
  const [values] = Object.values(table.values);
  const suppressed = values ? values.reduce((sum, value) => sum + (Number.isNaN(value) ? 1 : 0), 0) : 0;
  const silent = expected.filter(period => !told.has(period)).length * areas * breakdowns;
  const missing = absent === 'zero' ? silent : cells - table.rows;
  return {
    areas,
    periods: expected.length,
    breakdowns,
    present: cells - suppressed - missing,
    suppressed,
    missing,
    impossible: 0,
  };
}

/** Combinations of all dimensions but area and period that have a row. */
function breakdownsOf({ codes, ...table }: MeasureTable): number {
  const { ref_area: _, ...rest } = codes;
  const [keys] = rowKeys([{ ...table, codes: rest, time: new Int32Array(table.rows) }]);
  return new Set(keys).size;
}
