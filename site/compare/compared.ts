import type { PublishedComparison, PublishedLens } from '../../src/package/comparison-types.ts';
import type { Freq, Row } from '../../src/package/types.ts';
import type { Cell } from '../databank/cells.ts';
import type { ChosenArea } from '../databank/chosen-areas.ts';
import type { KnownIndicator } from '../databank/context.ts';
import type { LensName } from '../comparison/standing-words.ts';

/** The four references that a single municipality's figure is held against. */
export const FOUR = ['country', 'region', 'cluster', 'expected'] as const satisfies readonly LensName[];

/** One area's figure of an indicator, with all that is told of it. */
export interface ComparedArea {
  readonly area: ChosenArea;
  /** The figure at the period of the row; null where none is published or may be made. */
  readonly row: Row | null;
  /** Figures of the periods that are drawn, in order. */
  readonly cells: readonly Cell[];
  /** True where the areas of a group may not be taken as one. */
  readonly refused: boolean;
  /** The published comparison of the same period; null for all but single municipalities. */
  readonly comparison: PublishedComparison | null;
  /** The comparison of the latest year, which alone has an expectation. */
  readonly year: PublishedComparison | null;
  /** True where the file of its comparisons could not be had. */
  readonly unread: boolean;
}

/** An indicator with the areas side by side, all at one period. */
export interface ComparedIndicator {
  readonly indicator: KnownIndicator;
  readonly freq: Freq;
  readonly period: string;
  readonly goal: number | null;
  readonly areas: readonly ComparedArea[];
}

/** What a compared indicator is put together from. */
export interface ComparedInput {
  readonly indicator: KnownIndicator;
  readonly freq: Freq;
  /** Periods in order; the last is the one that is compared. */
  readonly periods: readonly string[];
  readonly areas: readonly ChosenArea[];
  readonly cells: readonly Cell[];
  /** Ids of groups that may not be taken as one. */
  readonly refused: ReadonlySet<string>;
  readonly goal: number | null;
  /** Published comparisons by municipality. */
  readonly comparisons: ReadonlyMap<string, readonly PublishedComparison[]>;
  /** Municipalities whose comparisons could not be had. */
  readonly unread: ReadonlySet<string>;
}

/**
 * An indicator with its areas at the latest period that any of them has a row for. A comparison is taken only where it is
 * of that period, and never for a group.
 */
export function comparedIndicator(input: ComparedInput): ComparedIndicator {
  const { indicator, freq, periods, cells, goal } = input;
  const told = new Set(cells.filter(({ row }) => row !== null).map(({ period }) => period));
  const period = periods.findLast(one => told.has(one)) ?? periods.at(-1) ?? '';
  const areas = input.areas.map((area): ComparedArea => {
    const own = cells.filter(cell => cell.area === area.id);
    const all = area.parts.length === 1 ? (input.comparisons.get(area.parts[0]!) ?? []) : [];
    const at = (wanted: Freq): PublishedComparison | null =>
      all.find(one => one.indicator === indicator.id && one.freq === wanted) ?? null;
    const comparison = at(freq);
    return {
      area,
      row: own.find(cell => cell.period === period)?.row ?? null,
      cells: own,
      refused: input.refused.has(area.id),
      comparison: comparison?.time_period === period ? comparison : null,
      year: at('Y'),
      unread: area.parts.length === 1 && input.unread.has(area.parts[0]!),
    };
  });
  return { indicator, freq, period, goal, areas };
}

/** A lens of a compared area; an expectation may be the latest year's. Null where there is none. */
export function lensAt(
  { comparison, year }: Pick<ComparedArea, 'comparison' | 'year'>,
  name: LensName,
): PublishedLens | null {
  if (comparison === null || comparison.excluded !== null) return null;
  return name === 'expected' ? (comparison.expected ?? year?.expected ?? null) : comparison[name];
}
