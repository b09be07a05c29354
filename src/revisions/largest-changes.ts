import type { MeasureKind } from '../model/source.ts';
import { sourceTable } from '../sources/index.ts';
import type { ClassedChange, RevisedTable } from './table-revisions.ts';

/** A change, the table it is of, and the measure as the publisher labels it. */
export interface LargeChange {
  readonly table: RevisedTable;
  readonly change: ClassedChange;
  readonly label: string;
}

const COUNTS: readonly MeasureKind[] = ['persons', 'full-time-persons', 'spells'];
const LEAST = 100;
const SHOWN = 20;

/** The largest relative changes of counts that were at least a hundred, the largest first, at most twenty. */
export function largestChanges(tables: readonly RevisedTable[]): LargeChange[] {
  const counted = tables.flatMap(table => {
    const measures = sourceTable(table.newer.table).measures.filter(
      ({ kind, signed }) => COUNTS.includes(kind) && !signed,
    );
    const labels = new Map(measures.map(({ id, labels: [label] }) => [id, label ?? id]));
    return table.changes
      .filter(
        ({ kind, before, after, measure }) =>
          kind === 'changed' && before >= LEAST && after >= 0 && labels.has(measure),
      )
      .map(change => ({ table, change, label: labels.get(change.measure)! }));
  });
  return counted.sort((a, b) => relative(b.change) - relative(a.change)).slice(0, SHOWN);
}

const relative = ({ before, after }: ClassedChange): number => Math.abs(after / before - 1);
