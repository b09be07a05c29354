import type { ColumnTable } from 'arquero';
import { TOTAL } from '../../model/code.ts';
import type { Responsibility } from '../../model/dimension.ts';
import type { Indicator } from '../../model/indicator.ts';
import { monthsOf } from '../../model/period.ts';
import {
  observationTableBuilder,
  type Figure,
  type ObservationTableBuilder,
} from '../../observations/observation-table.ts';
import { brokenDown, type BreakdownCode } from './breakdowns.ts';
import { breakMonths, markBreaks } from './breaks.ts';
import { countDecimals, figuresOf } from './figures.ts';
import { measuredAtAreas, measuredAtFreq, numeratorCounts } from './measured-at.ts';
import { measuredGroups, type Measured } from './measured.ts';
import type { Tables } from './operand.ts';
import { responsibleShares } from './responsibility.ts';

/** An indicator's figures in one edition. */
export interface ComputedIndicator {
  readonly indicator: Indicator;
  /** Rows as `OBSERVATION_TABLE_COLUMNS`; null where the edition lacks what the indicator needs. */
  readonly observations: ColumnTable | null;
  /** Target groups with figures, the headline one first. */
  readonly targetGroups: readonly string[];
  /** Source tables the definition names that are not in the edition. */
  readonly missingTables: readonly string[];
  readonly agreement: Agreement;
}

/** How often the publisher's own figure could be compared with numerator and denominator, and how often it was another one. */
export interface Agreement {
  compared: number;
  other: number;
}

/**
 * Computes an indicator from the tables of an edition: all its target groups, responsibilities, areas and frequencies. Figures by the
 * formula `saving` are not among them: they are made of comparisons.
 */
export function computeIndicator(indicator: Indicator, tables: Tables): ComputedIndicator {
  const groups = indicator.formula === 'saving' ? new Map<string, Measured>() : measuredGroups(indicator, tables);
  const shown = indicator.targetGroups.filter(group => groups.has(group));
  const missingTables = tablesOf(indicator).filter(table => !tables.has(table));
  const builder = observationTableBuilder(indicator);
  const agreement: Agreement = { compared: 0, other: 0 };
  for (const group of shown) {
    const series = { indicator, builder, group, agreement, code: {} };
    addShare(series, TOTAL, { measured: groups.get(group)!, changes: [] });
    if (group !== shown[0]) continue;
    for (const share of responsibleShares(indicator, groups)) addShare(series, share.responsibility, share);
  }
  for (const { code, at } of brokenDown(indicator)) {
    for (const [group, measured] of measuredGroups(at, tables)) {
      if (!shown.includes(group)) continue;
      addShare({ indicator: at, builder, group, agreement, code }, TOTAL, { measured, changes: [] });
    }
  }
  const observations = builder.table();
  return {
    indicator,
    targetGroups: shown,
    missingTables,
    agreement,
    observations: observations.numRows() === 0 ? null : observations,
  };
}

/** The source tables an indicator's definition names, each once. */
export const tablesOf = (indicator: Indicator): string[] => [
  ...new Set(
    [
      ...indicator.numerator,
      ...indicator.denominator,
      ...indicator.published,
      ...(indicator.reference?.numerator ?? []),
      ...(indicator.reference?.denominator ?? []),
    ].flatMap(part => part.terms.map(term => term.table)),
  ),
];

interface SeriesTarget {
  readonly indicator: Indicator;
  readonly builder: ObservationTableBuilder;
  readonly group: string;
  readonly agreement: Agreement;
  /** Sex, age or origin that is told of; totals where left out. */
  readonly code: BreakdownCode;
}

interface Share {
  readonly measured: Measured;
  readonly changes: readonly number[];
}

function addShare(target: SeriesTarget, responsibility: Responsibility, share: Share): void {
  const { indicator, builder, group, agreement, code } = target;
  const base = measuredAtAreas(indicator, share.measured);
  const months = share.changes.map(change => monthsOf(base.measured.freq, change).first);
  const breaks = [...breakMonths(indicator.breaks, group), ...months];
  const slack = numeratorCounts(indicator, 'full-time-persons') ? 0.5 : 0;
  const byFreq = indicator.freqs.map(freq => [freq, measuredAtFreq(indicator, base.measured, freq)] as const);
  for (const area of base.areas) {
    for (const [freq, measured] of byFreq) {
      if (!measured) continue;
      const { numerator, denominator } = indicator.overTime;
      const scale = [
        countDecimals(freq, base.measured.freq, numerator),
        countDecimals(freq, base.measured.freq, denominator),
      ] as const;
      const figures = figuresOf(indicator, { measured, area, scale, slack });
      if (responsibility === TOTAL) count(figures, agreement);
      const key = { ref_area: area, target_group: group, responsibility, sex: TOTAL, age: TOTAL, origin: TOTAL, freq };
      builder.add({ ...key, ...code }, markBreaks(figures, freq, breaks));
    }
  }
}

function count(figures: readonly Figure[], agreement: Agreement): void {
  for (const { agrees } of figures) {
    if (agrees !== undefined) agreement.compared += 1;
    if (agrees === false) agreement.other += 1;
  }
}
