import { ageOf } from '../model/age-of.ts';
import { alignRows, type AlignedRows } from '../observations/align-rows.ts';
import type { MeasureTable } from '../observations/measure-table.ts';
import { sourceTable } from '../sources/index.ts';
import type { CellStatus, Change, TableEditions } from './change.ts';
import { spanOf, type Span } from './span.ts';

/** A table's two editions side by side: what differs, and what they have in common. */
export interface TableChanges extends TableEditions {
  readonly changes: readonly Change[];
  /** Measures that both have. */
  readonly measures: readonly string[];
  /** Rows in both by period. */
  readonly common: ReadonlyMap<number, number>;
  readonly spans: readonly [older: Span, newer: Span];
}

/**
 * Every cell that two editions of a table do not have alike. A cell is a row's figure of one measure; where the publisher
 * leaves out zeros, a combination without a row in a period it tells of is 0.
 */
export function tableChanges(editions: TableEditions): TableChanges {
  const { older, newer } = editions;
  const rows = alignRows(older, newer);
  const spans = [spanOf(older), spanOf(newer)] as const;
  const measures = [...new Set([...Object.keys(newer.values), ...Object.keys(older.values)])];
  return {
    ...editions,
    changes: measures.flatMap(measure => measureChanges({ ...editions, rows, spans, measure })),
    measures: measures.filter(measure => measure in older.values && measure in newer.values),
    common: commonRows(rows, newer),
    spans,
  };
}

function commonRows({ older, newer }: AlignedRows, { time, rows }: MeasureTable): Map<number, number> {
  const common = new Map<number, number>();
  // The rows of the newer edition come first.
  for (let at = 0; at < rows; at += 1) {
    const period = time[newer[at]!]!;
    if (older[at]! >= 0) common.set(period, (common.get(period) ?? 0) + 1);
  }
  return common;
}

interface MeasureInBoth extends TableEditions {
  readonly rows: AlignedRows;
  readonly spans: TableChanges['spans'];
  readonly measure: string;
}

function measureChanges({ older, newer, days, rows, spans, measure }: MeasureInBoth): Change[] {
  const [first, later] = [older.values[measure], newer.values[measure]];
  const [before, after] = [reader(older, measure, spans[0]), reader(newer, measure, spans[1])];
  const changes: Change[] = [];
  for (let at = 0; at < rows.older.length; at += 1) {
    const [i, j] = [rows.older[at]!, rows.newer[at]!];
    if (first && later && i >= 0 && j >= 0 && Object.is(first[i], later[j])) continue;
    const period = j >= 0 ? newer.time[j]! : older.time[i]!;
    const [was, is] = [before(i, period), after(j, period)];
    if (was.status === is.status && Object.is(was.value, is.value)) continue;
    changes.push({
      measure,
      older: i,
      newer: j,
      kind: was.status === 'O' ? 'appeared' : is.status === 'O' ? 'vanished' : 'changed',
      before: was.value,
      after: is.value,
      statuses: [was.status, is.status],
      period,
      age: ageOf(newer.freq, period, days[1]),
    });
  }
  return changes;
}

interface Cell {
  readonly value: number;
  readonly status: CellStatus;
}

const NO_ROW: Cell = { value: NaN, status: 'O' };
const ZERO: Cell = { value: 0, status: 'A' };

/** Reads a measure's cell of a row of an edition, -1 for a key it has no row for. */
function reader(table: MeasureTable, measure: string, { told }: Span): (row: number, period: number) => Cell {
  const values = table.values[measure];
  const zeros = sourceTable(table.table).absent === 'zero';
  return (row, period) => {
    if (!values) return NO_ROW;
    if (row < 0) return zeros && told.has(period) ? ZERO : NO_ROW;
    const value = values[row]!;
    return { value, status: Number.isNaN(value) ? 'Q' : 'A' };
  };
}
