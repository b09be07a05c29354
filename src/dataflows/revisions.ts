import { dimensionNumbering } from '../codelists/dimensions.ts';
import { TOTAL } from '../model/code.ts';
import { DIMENSIONS, type Dimension } from '../model/dimension.ts';
import type { PlannedFile } from '../model/file.ts';
import { periodId } from '../model/period.ts';
import type { PublishedRevisions, PublishedTableRevisions } from '../package/edition-types.ts';
import type { EditionsRevised } from '../revisions/editions.ts';
import { largestChanges } from '../revisions/largest-changes.ts';
import type { ClassedChange, RevisedTable } from '../revisions/table-revisions.ts';
import { sourceTable } from '../sources/index.ts';

/** Columns of `revisions.csv`, in order. */
export const REVISION_COLUMNS = [
  'source',
  'table',
  'measure',
  ...DIMENSIONS,
  'freq',
  'time_period',
  'change',
  'old_value',
  'new_value',
  'old_status',
  'new_status',
  'months_old',
  'class',
] as const;

/** Plans `revisions.csv` (every cell that differs) and `revisions.json` (how many, by table, class and age; the largest). */
export function revisionFiles(revised: EditionsRevised | null): PlannedFile[] {
  if (!revised || revised.tables.length === 0) return [];
  const rows = revised.tables.reduce((sum, { changes }) => sum + changes.length, 0);
  const summary = `${JSON.stringify(revisionSummary(revised))}\n`;
  return [
    { path: 'revisions.csv', contents: revisionsCsv(revised.tables), mediaType: 'text/csv', rows },
    { path: 'revisions.json', contents: summary, mediaType: 'application/json', rows: revised.tables.length },
  ];
}

/** Every cell that differs as CSV; a figure that the newer edition withholds is not told again. */
export function revisionsCsv(tables: readonly RevisedTable[]): string {
  const lines = [REVISION_COLUMNS.join(',')];
  // Codes and numbers need no quotes.
  for (const table of tables) for (const change of table.changes) lines.push(lineOf(table, change));
  return `${lines.join('\n')}\n`;
}

/** Code of a dimension of a changed row, `_T` where the table is not broken down by it. */
export function codeOf({ older, newer }: RevisedTable, change: ClassedChange, dimension: Dimension): string {
  const [table, row] = change.newer >= 0 ? [newer, change.newer] : [older, change.older];
  const column = table.codes[dimension];
  return column ? dimensionNumbering[dimension].idOf(column[row]!) : TOTAL;
}

function lineOf(table: RevisedTable, change: ClassedChange): string {
  const { source, id, freq } = sourceTable(table.newer.table);
  const [was, is] = change.statuses;
  return [
    source,
    id,
    change.measure,
    ...DIMENSIONS.map(dimension => codeOf(table, change, dimension)),
    freq,
    periodId(freq, change.period),
    change.kind,
    is === 'Q' ? '' : told(change.before),
    told(change.after),
    was,
    is,
    change.age,
    change.class,
  ].join(',');
}

const told = (value: number): string => (Number.isNaN(value) ? '' : String(value));

/** How many cells changed, by table, class and age, and the largest changes. */
export function revisionSummary({ tables, onlyOlder, onlyNewer }: EditionsRevised): PublishedRevisions {
  const sum = (count: (table: RevisedTable['summary']) => number): number =>
    tables.reduce((total, { summary }) => total + count(summary), 0);
  return {
    cells: sum(({ cells }) => cells),
    changed: sum(({ changed }) => changed),
    appeared: sum(({ appeared }) => appeared),
    vanished: sum(({ vanished }) => vanished),
    tables: tables.map(summaryOf),
    only_older: onlyOlder,
    only_newer: onlyNewer,
    largest: largestChanges(tables).map(({ table, change, label }) => {
      const { source, id, freq } = sourceTable(table.newer.table);
      const codes = DIMENSIONS.filter(dimension => dimension !== 'ref_area')
        .map(dimension => [dimension, codeOf(table, change, dimension)] as const)
        .filter(([, code]) => code !== TOTAL);
      return {
        source,
        table: id,
        measure: change.measure,
        label,
        ref_area: codeOf(table, change, 'ref_area'),
        codes: Object.fromEntries(codes),
        freq,
        time_period: periodId(freq, change.period),
        old_value: change.before,
        new_value: change.after,
        class: change.class,
      };
    }),
  };
}

function summaryOf({ summary }: RevisedTable): PublishedTableRevisions {
  const { table, days, cells, changed, appeared, vanished, classes, ages } = summary;
  const { source, name, freq } = sourceTable(table);
  return {
    source,
    table,
    name,
    freq,
    older_edition: days[0],
    newer_edition: days[1],
    cells,
    changed,
    appeared,
    vanished,
    classes,
    ages: ages.filter(age => age.changed + age.appeared + age.vanished > 0),
  };
}
