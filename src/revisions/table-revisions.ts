import { ageOf } from '../model/age-of.ts';
import type { MeasureTable } from '../observations/measure-table.ts';
import type { Tables } from '../indicators/compute/operand.ts';
import { sourceTable } from '../sources/index.ts';
import { changeClasses } from './change-class.ts';
import { CHANGE_CLASSES, type Change, type ChangeClass, type ChangeKind } from './change.ts';
import { tableChanges, type TableChanges } from './table-changes.ts';

/** How many cells changed, appeared and vanished. */
export type KindCounts = Readonly<Record<ChangeKind, number>>;

/** Cells of one age: those in both editions, and what happened. */
export interface AgeRevisions extends KindCounts {
  /** Whole months from the end of the period to the newer edition. */
  readonly age: number;
  readonly cells: number;
}

/** A table between two editions. */
export interface TableRevisions extends KindCounts {
  readonly table: string;
  readonly days: readonly [older: string, newer: string];
  /** Cells in both editions. */
  readonly cells: number;
  readonly classes: Readonly<Record<ChangeClass, number>>;
  readonly ages: readonly AgeRevisions[];
}

/** A change with its class. */
export interface ClassedChange extends Change {
  readonly class: ChangeClass;
}

/** A table's two editions with every change between them, each with its class, and how many there are. */
export interface RevisedTable {
  readonly older: MeasureTable;
  readonly newer: MeasureTable;
  readonly changes: readonly ClassedChange[];
  readonly summary: TableRevisions;
}

/** Tables of one edition of every source, and the day each source's edition came out. */
export interface EditionDays {
  readonly tables: Tables;
  readonly days: ReadonlyMap<string, string>;
}

/** What differs between two editions of every table that both have, in the order of the newer one's tables. */
export function revisedTablesOf(
  older: EditionDays,
  newer: EditionDays,
  breaks: ReadonlyMap<string, readonly number[]>,
): RevisedTable[] {
  return [...newer.tables].flatMap(([id, now]) => {
    const before = older.tables.get(id);
    if (!before) return [];
    const { source } = sourceTable(id);
    const days = [older.days.get(source)!, newer.days.get(source)!] as const;
    const compared = tableChanges({ older: before, newer: now, days });
    const classes = changeClasses(compared, breaks.get(id) ?? []);
    const changes = compared.changes.map((change, at) => ({ ...change, class: classes[at]! }));
    return [{ older: before, newer: now, changes, summary: summaryOf(compared, changes) }];
  });
}

function summaryOf(compared: TableChanges, changes: readonly ClassedChange[]): TableRevisions {
  const { newer, days, common, measures } = compared;
  const ages = new Map<number, { cells: number } & Record<ChangeKind, number>>();
  const at = (age: number) => {
    const known = ages.get(age) ?? { cells: 0, ...none() };
    ages.set(age, known);
    return known;
  };
  for (const [period, rows] of common) at(ageOf(newer.freq, period, days[1])).cells += rows * measures.length;
  const all = none();
  const classes = Object.fromEntries(CHANGE_CLASSES.map(name => [name, 0])) as Record<ChangeClass, number>;
  for (const change of changes) {
    at(change.age)[change.kind] += 1;
    all[change.kind] += 1;
    classes[change.class] += 1;
  }
  const told = [...ages].sort(([a], [b]) => a - b).map(([age, counts]) => ({ age, ...counts }));
  const cells = told.reduce((sum, one) => sum + one.cells, 0);
  return { table: newer.table, days, cells, ...all, classes, ages: told };
}

const none = (): Record<ChangeKind, number> => ({ changed: 0, appeared: 0, vanished: 0 });
