import { TOTAL } from '../../model/code.ts';
import type { Part, Term } from '../../model/indicator.ts';
import { periodsPerYear } from '../../model/period.ts';
import { joinPanels } from '../../observations/combine.ts';
import type { MeasureTable } from '../../observations/measure-table.ts';
import { panelOf } from '../../observations/panel-of.ts';
import type { Panel } from '../../observations/panel.ts';
import { select, type Selection } from '../../observations/select.ts';
import { sourceTable } from '../../sources/index.ts';
import { addExisting, existsIn } from './existing.ts';

/** The tables of an edition by id; a table that the edition lacks is not there. */
export type Tables = ReadonlyMap<string, MeasureTable>;

/** The panel of one measure of one source table; null where the edition has no such rows. */
export function termPanel(term: Term, targetGroup: string, tables: Tables): Panel | null {
  const rows = tables.get(term.table);
  const source = sourceTable(term.table);
  const measure = source.measures.find(({ id }) => id === term.measure);
  if (!measure) throw new Error(`unknown measure: "${term.measure}" of table ${term.table}`);
  if (!rows || !rows.values[term.measure]) return null;
  const where = { ...source.constants, target_group: groupOf(term, targetGroup), ...term.where };
  const panel = selectedPanel(rows, term.measure, where);
  return panel && term.times !== undefined ? { ...panel, value: panel.value.map(value => value * term.times!) } : panel;
}

const remembered = new WeakMap<MeasureTable, Map<string, Panel | null>>();

/** The panel of a selection, worked out once for each table: many indicators divide by the same population. */
function selectedPanel(rows: MeasureTable, measure: string, where: Selection): Panel | null {
  const known = remembered.get(rows) ?? new Map<string, Panel | null>();
  remembered.set(rows, known);
  const key = `${measure} ${JSON.stringify(where)}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const source = sourceTable(rows.table);
  const latest = rows.time.reduce((high, period) => Math.max(high, period), -Infinity);
  const closed = source.closedAfter !== undefined || !existsIn(where.target_group ?? TOTAL, rows.freq, latest);
  const provisionalPeriods = closed ? 0 : source.provisionalPeriods;
  const panel = panelOf(select(rows, measure, where), { ...source, provisionalPeriods });
  known.set(key, panel);
  return panel;
}

/** The target group whose rows a term reads: its own, else the table's where that has only one, else the part's. */
function groupOf({ table, where }: Term, targetGroup: string): string {
  const { keys, constants } = sourceTable(table);
  const keyed = keys.some(({ dimension }) => dimension === 'target_group');
  return where?.target_group ?? (keyed ? targetGroup : (constants?.target_group ?? TOTAL));
}

/**
 * One panel a target group from an indicator's parts: terms of a part are added while their benefits exist, parts of one
 * group follow each other in time. A group whose terms are not all in the edition is left out.
 */
export function operandPanels(parts: readonly Part[], tables: Tables): Map<string, Panel> {
  const spans = new Map<string, Panel[]>();
  for (const { targetGroup, terms, lagMonths = 0 } of parts) {
    const panels = terms.flatMap(term => {
      const panel = termPanel(term, targetGroup, tables);
      return panel ? [{ group: groupOf(term, targetGroup), panel }] : [];
    });
    if (panels.length < terms.length) continue;
    const sum = addExisting(panels);
    spans.set(targetGroup, [
      ...(spans.get(targetGroup) ?? []),
      { ...sum, first: sum.first + (lagMonths * periodsPerYear(sum.freq)) / 12 },
    ]);
  }
  return new Map([...spans].map(([group, panels]) => [group, joinPanels(panels)]));
}
