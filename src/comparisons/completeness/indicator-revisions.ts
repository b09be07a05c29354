import { tablesOf } from '../../indicators/compute/compute-indicator.ts';
import { measuredGroups } from '../../indicators/compute/measured.ts';
import type { Tables } from '../../indicators/compute/operand.ts';
import { ageOf } from '../../model/age-of.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Freq } from '../../model/period.ts';
import { cellOf } from '../../observations/combine.ts';
import type { Panel } from '../../observations/panel.ts';
import { sourceTable } from '../../sources/index.ts';
import { revisionBands, type RevisionBand } from '../../statistics/revision-band.ts';
import { municipalities } from '../places.ts';
import { LEAST_PAIRS } from './measure-revisions.ts';

/** The newest periods of an indicator's own count, each with the band of the age it has in the edition in use. */
export interface IndicatorRevisions {
  readonly indicator: string;
  readonly targetGroup: string;
  readonly freq: Freq;
  readonly points: readonly { readonly period: number; readonly band: RevisionBand }[];
}

/** Tables of one edition and, by source, the day it came out. */
export interface EditionTables {
  readonly tables: Tables;
  readonly days: ReadonlyMap<string, string>;
}

/** Tables that count what indicators tell by month or quarter and that are still revised. */
export const revisedTables = (indicators: readonly Indicator[]): string[] =>
  [...new Set(indicators.flatMap(indicator => tablesOf(countOf(indicator))))].sort().filter(id => {
    const { freq, closedAfter } = sourceTable(id);
    return (freq === 'M' || freq === 'Q') && closedAfter === undefined;
  });

/**
 * How an indicator's count (its numerator, the publisher's own figure where it has none) of a target group was revised
 * from one edition to the next, over the municipalities; null where not enough of it is in both editions.
 */
export function indicatorRevisions(
  { indicator, group }: { readonly indicator: Indicator; readonly group: string },
  older: EditionTables,
  newer: EditionTables,
): IndicatorRevisions | null {
  const count = countOf(indicator);
  const panelIn = ({ tables }: EditionTables): Panel | null => {
    const measured = measuredGroups(count, tables).get(group);
    return measured?.numerator ?? measured?.published ?? null;
  };
  const [before, now] = [panelIn(older), panelIn(newer)];
  const table = tablesOf(count).find(id => older.tables.has(id));
  if (!before || !now || before.freq !== now.freq || table === undefined) return null;
  const { freq } = now;
  const { source } = sourceTable(table);
  const age = (period: number, { days }: EditionTables): number => ageOf(freq, period, days.get(source)!);
  const values = municipalities.flatMap(area =>
    periodsOf(before).flatMap(period => {
      const [first, later] = [cellOf(before, area, period).value, cellOf(now, area, period).value];
      return Number.isNaN(first) || Number.isNaN(later) ? [] : [{ age: age(period, older), first, later }];
    }),
  );
  const bands = new Map(revisionBands(values, LEAST_PAIRS).map(band => [band.age, band]));
  const points = periodsOf(now).flatMap(period => {
    const band = bands.get(age(period, newer));
    return band ? [{ period, band }] : [];
  });
  return points.length === 0 ? null : { indicator: indicator.id, targetGroup: group, freq, points };
}

/** An indicator with nothing but its count. */
function countOf({ reference: _, ...indicator }: Indicator): Indicator {
  const { numerator, published } = indicator;
  return { ...indicator, denominator: [], published: numerator.length > 0 ? [] : published };
}

const periodsOf = ({ first, length }: Panel): number[] => Array.from({ length }, (_, i) => first + i);
