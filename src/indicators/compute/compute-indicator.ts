import type { ColumnTable } from 'arquero';
import { TOTAL } from '../../model/code.ts';
import type { Responsibility } from '../../model/dimension.ts';
import type { Indicator } from '../../model/indicator.ts';
import { monthsOf, periodsPerYear, type Freq } from '../../model/period.ts';
import { aggregateTime } from '../../observations/aggregate-time.ts';
import { observationTableBuilder, type ObservationTableBuilder } from '../../observations/observation-table.ts';
import type { Panel } from '../../observations/panel.ts';
import { sourceTable } from '../../sources/index.ts';
import { breakMonths, countDecimals, figuresOf, markBreaks } from './figures.ts';
import { areasOf, levelPanel } from './level-panel.ts';
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
}

/** Computes an indicator from the tables of an edition: all its target groups, responsibilities, areas and frequencies. */
export function computeIndicator(indicator: Indicator, tables: Tables): ComputedIndicator {
  const groups = measuredGroups(indicator, tables);
  const shown = indicator.targetGroups.filter(group => groups.has(group));
  const missingTables = tablesOf(indicator).filter(table => !tables.has(table));
  const builder = observationTableBuilder(indicator);
  for (const group of shown) {
    const series = { indicator, builder, group };
    addShare(series, TOTAL, { measured: groups.get(group)!, changes: [] });
    if (group !== shown[0]) continue;
    for (const share of responsibleShares(indicator, groups)) addShare(series, share.responsibility, share);
  }
  const observations = builder.table();
  return {
    indicator,
    targetGroups: shown,
    missingTables,
    observations: observations.numRows() === 0 ? null : observations,
  };
}

/** The source tables an indicator's definition names, each once. */
export const tablesOf = (indicator: Indicator): string[] => [
  ...new Set(
    [...indicator.numerator, ...indicator.denominator, ...indicator.published].flatMap(part =>
      part.terms.map(term => term.table),
    ),
  ),
];

interface SeriesTarget {
  readonly indicator: Indicator;
  readonly builder: ObservationTableBuilder;
  readonly group: string;
}

interface Share {
  readonly measured: Measured;
  readonly changes: readonly number[];
}

function addShare({ indicator, builder, group }: SeriesTarget, responsibility: Responsibility, share: Share): void {
  const base = atAllAreas(indicator, share.measured);
  const months = share.changes.map(change => monthsOf(base.measured.freq, change).first);
  const breaks = [...breakMonths(indicator.breaks, group), ...months];
  const byFreq = indicator.freqs.map(freq => [freq, atFreq(indicator, base.measured, freq)] as const);
  for (const area of base.areas) {
    for (const [freq, measured] of byFreq) {
      if (!measured) continue;
      const { numerator, denominator } = indicator.overTime;
      const scale = [
        countDecimals(freq, base.measured.freq, numerator),
        countDecimals(freq, base.measured.freq, denominator),
      ] as const;
      const figures = figuresOf(indicator, { measured, area, scale });
      const key = { ref_area: area, target_group: group, responsibility, sex: TOTAL, age: TOTAL, origin: TOTAL, freq };
      builder.add(key, markBreaks(figures, freq, breaks));
    }
  }
}

function atAllAreas(indicator: Indicator, measured: Measured): { areas: string[]; measured: Measured } {
  const panel = (measured.numerator ?? measured.published)!;
  const at = areasOf(indicator, panel);
  const persons = countsPersons(indicator);
  const told = (one: Panel | null, estimated: boolean) => one && levelPanel(one, at, estimated);
  return {
    areas: at.map(area => area.id),
    measured: {
      freq: measured.freq,
      numerator: told(measured.numerator, persons),
      denominator: told(measured.denominator, false),
      // The publisher's own figure holds for the areas it was given for, never for sums of them.
      published: measured.published,
      weighted: told(measured.weighted, false),
    },
  };
}

const countsPersons = (indicator: Indicator): boolean =>
  indicator.numerator.some(part =>
    part.terms.some(term => sourceTable(term.table).measures.find(({ id }) => id === term.measure)?.kind === 'persons'),
  );

function atFreq(indicator: Indicator, measured: Measured, freq: Freq): Measured | null {
  if (freq === measured.freq) return measured;
  if (periodsPerYear(freq) >= periodsPerYear(measured.freq)) return null;
  const { overTime } = indicator;
  const coarse = (panel: Panel | null, how: 'mean' | 'sum') => panel && aggregateTime(panel, freq, how);
  const numerator = coarse(measured.numerator, overTime.numerator);
  const weighted = coarse(measured.weighted, overTime.numerator);
  if (!numerator && !weighted) return null;
  return {
    freq,
    numerator,
    weighted,
    denominator: coarse(measured.denominator, overTime.denominator),
    published: null,
  };
}
