import type { Indicator, OverTime } from '../../model/indicator.ts';
import { periodsPerYear, type Freq } from '../../model/period.ts';
import type { MeasureKind, SourceTable } from '../../model/source.ts';
import { aggregateTime } from '../../observations/aggregate-time.ts';
import type { Panel } from '../../observations/panel.ts';
import { sourceTable } from '../../sources/index.ts';
import { areasOf, levelPanel } from './level-panel.ts';
import type { Measured } from './measured.ts';

/** What is measured of a group at every area the indicator is told at, in the order of the code list. */
export function measuredAtAreas(indicator: Indicator, measured: Measured): { areas: string[]; measured: Measured } {
  const panel = (measured.numerator ?? measured.published)!;
  const at = areasOf(indicator, panel);
  // Residents live in one place; a recipient may move between two within the period.
  const persons = numeratorCounts(indicator, 'persons', 'jobindsats');
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
      reference: measured.reference && {
        numerator: levelPanel(measured.reference.numerator, at, false),
        denominator: levelPanel(measured.reference.denominator, at, false),
      },
    },
  };
}

/** What is measured at a coarser frequency; null where it cannot be told at that frequency. */
export function measuredAtFreq(indicator: Indicator, measured: Measured, freq: Freq): Measured | null {
  if (freq === measured.freq) return measured;
  const rolling = freq === 'R4' || freq === 'R12';
  const [own, base] = [periodsPerYear(freq), periodsPerYear(measured.freq)];
  if (rolling ? own > base : own >= base) return null;
  const { overTime } = indicator;
  const coarse = (panel: Panel | null, how: OverTime) => panel && aggregateTime(panel, freq, how);
  const numerator = coarse(measured.numerator, overTime.numerator);
  const weighted = coarse(measured.weighted, overTime.numerator);
  if (!numerator && !weighted) return null;
  const denominator = coarse(measured.denominator, overTime.denominator);
  return {
    freq,
    numerator,
    weighted,
    denominator,
    published: null,
    reference: coarseReference(measured, freq, overTime),
  };
}

function coarseReference({ reference }: Measured, freq: Freq, overTime: Indicator['overTime']): Measured['reference'] {
  const numerator = reference && aggregateTime(reference.numerator, freq, overTime.numerator);
  const denominator = reference && aggregateTime(reference.denominator, freq, overTime.denominator);
  return numerator && denominator ? { numerator, denominator } : null;
}

/** True where a numerator counts in this way; of one source's tables only, where it is named. */
export const numeratorCounts = (indicator: Indicator, kind: MeasureKind, source?: SourceTable['source']): boolean =>
  indicator.numerator
    .flatMap(({ terms }) => terms)
    .some(term => {
      const table = sourceTable(term.table);
      const counts = table.measures.find(({ id }) => id === term.measure)?.kind === kind;
      return counts && (source === undefined || table.source === source);
    });
