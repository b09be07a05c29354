import type { MeasureKind } from '../model/source.ts';
import type { MeasureTable } from '../observations/measure-table.ts';
import { findSourceTable, sourceTable } from '../sources/index.ts';
import { impliedCounts } from './implied-counts.ts';
import { thresholdOf, type DisclosureRule } from './rules.ts';
import { indexTable, type TableIndex } from './table-index.ts';
import { RATIO_RELATIONS } from './table-relations.ts';

/** One count of one table before it gets its cells. */
export interface CountDraft {
  readonly index: TableIndex;
  readonly measure: string;
  readonly implied?: { readonly share: string; readonly whole: string };
  readonly kind: MeasureKind;
  readonly values: Float64Array;
  readonly half: number | Float64Array;
}

/** The table that a table is a cut of, or the table itself. */
export function rootOf(table: string): string {
  const cutOf = findSourceTable(table)?.cutOf;
  return cutOf === undefined ? table : rootOf(cutOf);
}

const COUNTED: ReadonlySet<MeasureKind> = new Set(['persons', 'full-time-persons', 'spells']);

/** The counts of a table that may be hidden: of persons and spells, money under a rule, and those that shares and wholes make. */
export function countDrafts(table: MeasureTable, rule: DisclosureRule): CountDraft[] {
  const { measures } = sourceTable(table.table);
  const counts = measures.filter(
    ({ id, kind }) =>
      table.values[id] &&
      ((COUNTED.has(kind) && thresholdOf(rule, rootOf(table.table)) > 0) ||
        rule.money.some(money => money.table === table.table && money.measure === id)),
  );
  if (counts.length === 0) return [];
  const index = indexTable(table);
  const given = counts.map(({ id, kind }): CountDraft => ({
    index,
    measure: id,
    kind,
    values: table.values[id]!,
    half: kind === 'full-time-persons' || kind === 'amount' ? 0.5 : 0,
  }));
  const worked = RATIO_RELATIONS.filter(({ kind, part }) => kind === 'share' && part === undefined).flatMap(
    ({ ratios, whole }) =>
      ratios
        .filter(ratio => table.values[ratio] && table.values[whole])
        .map((ratio): CountDraft => {
          const { decimals } = measures.find(({ id }) => id === ratio)!;
          const { kind } = measures.find(({ id }) => id === whole)!;
          const counts = impliedCounts(table.values[ratio]!, table.values[whole]!, decimals);
          return { index, measure: `${ratio} of ${whole}`, implied: { share: ratio, whole }, kind, ...counts };
        }),
  );
  return [...given, ...worked];
}
