import { TOTAL } from '../../model/code.ts';
import type { Indicator, OverTime } from '../../model/indicator.ts';
import { monthsOf, periodsPerYear, type Freq } from '../../model/period.ts';
import { aggregateTime } from '../../observations/aggregate-time.ts';
import { combine, cellOf } from '../../observations/combine.ts';
import type { Panel } from '../../observations/panel.ts';
import { spreadTime } from '../../observations/spread-time.ts';
import { isEmptyStatus, STATUS } from '../../model/status.ts';
import { addExisting } from './existing.ts';
import { operandPanels, type Tables } from './operand.ts';

/** What an edition measures of one target group, all at one frequency; null where the edition has no such panel. */
export interface Measured {
  readonly freq: Freq;
  readonly numerator: Panel | null;
  readonly denominator: Panel | null;
  /** The publisher's own figure. */
  readonly published: Panel | null;
  /** Published figure times denominator: the numerator where only figure and denominator are published. */
  readonly weighted: Panel | null;
  /** What a difference is taken to; null for the other formulas. */
  readonly reference: { readonly numerator: Panel; readonly denominator: Panel } | null;
}

/** Years that a denominator published late stays in use. */
const CARRY = 2;

/** The measured panels of an indicator by target group, `_T` included where it is published or all its groups are there. */
export function measuredGroups(indicator: Indicator, tables: Tables): Map<string, Measured> {
  const numerators = operandPanels(indicator.numerator, tables);
  const denominators = operandPanels(indicator.denominator, tables);
  const published = operandPanels(indicator.published, tables);
  const reference = {
    numerator: operandPanels(indicator.reference?.numerator ?? [], tables),
    denominator: operandPanels(indicator.reference?.denominator ?? [], tables),
  };
  const groups = new Map<string, Measured>();
  for (const group of new Set([...numerators.keys(), ...published.keys()])) {
    const base = numerators.get(group) ?? published.get(group)!;
    const of = (panels: ReadonlyMap<string, Panel>): Panel | null => {
      const panel = panels.get(group) ?? panels.get(TOTAL);
      return panel ? sameFreq(panel, base, indicator.overTime.denominator) : null;
    };
    groups.set(
      group,
      measured(indicator, {
        numerator: numerators.get(group) ?? null,
        denominator: of(denominators),
        published: published.get(group) ?? null,
        reference: referenceOf(of(reference.numerator), of(reference.denominator)),
      }),
    );
  }
  const { totalOf } = indicator;
  if (totalOf.length > 0 && totalOf.every(group => groups.has(group)) && !groups.has(TOTAL)) {
    groups.set(TOTAL, sumOf(groupsOf(totalOf, groups), denominators.has(TOTAL)));
  }
  return groups;
}

/** A target group and what is measured of it. */
export interface MeasuredGroup {
  readonly group: string;
  readonly measured: Measured;
}

/** The named groups of all that are measured; all of them must be there. */
export const groupsOf = (names: readonly string[], groups: ReadonlyMap<string, Measured>): MeasuredGroup[] =>
  names.map(group => ({ group, measured: groups.get(group)! }));

/** What several groups make together; `shared` where they have one denominator, which is then not added. */
export function sumOf(groups: readonly MeasuredGroup[], shared: boolean): Measured {
  const first = groups[0]!.measured;
  if (groups.length === 1) return first;
  const add = (pick: (measured: Measured) => Panel | null | undefined): Panel | null => {
    const parts = groups.flatMap(({ group, measured }) => {
      const panel = pick(measured);
      return panel ? [{ group, panel }] : [];
    });
    return parts.length === groups.length ? addExisting(parts) : null;
  };
  const base = (pick: (measured: Measured) => Panel | null | undefined) => (shared ? pick(first) : add(pick)) ?? null;
  return {
    freq: first.freq,
    numerator: add(measured => measured.numerator),
    denominator: base(measured => measured.denominator),
    published: null,
    reference: referenceOf(
      add(measured => measured.reference?.numerator),
      base(measured => measured.reference?.denominator),
    ),
    weighted: add(measured => measured.weighted ?? measured.numerator),
  };
}

/** What a difference is taken to, where both its parts are there. */
export const referenceOf = (numerator: Panel | null, denominator: Panel | null): Measured['reference'] =>
  numerator && denominator ? { numerator, denominator } : null;

function measured(indicator: Indicator, panels: Omit<Measured, 'freq' | 'weighted'>): Measured {
  const { numerator, denominator, published } = panels;
  const freq = (numerator ?? published)!.freq;
  const weighted = !numerator && published && denominator ? weigh(published, denominator, indicator.multiplier) : null;
  return { freq, ...panels, weighted };
}

/** A panel at the frequency of another: a finer one is gathered over time, a coarser one spread. */
function sameFreq(panel: Panel, base: Panel, how: OverTime): Panel | null {
  const [own, per] = [periodsPerYear(panel.freq), periodsPerYear(base.freq)];
  if (own >= per && monthsIn(panel.freq) < monthsIn(base.freq)) return aggregateTime(panel, base.freq, how);
  if (own > per) return null;
  return spreadTime(panel, base.freq, { last: base.first + base.length - 1, carry: CARRY * own });
}

const monthsIn = (freq: Freq): number => {
  const { first, last } = monthsOf(freq, 12);
  return last - first + 1;
};

function weigh(figure: Panel, weight: Panel, multiplier: number): Panel {
  // A weight that goes on past the figures makes none of its own.
  return combine([figure], (area, period) => {
    const [own, by] = [cellOf(figure, area, period), cellOf(weight, area, period)];
    const status = Math.max(own.status, by.status);
    if (isEmptyStatus(status)) return { value: NaN, status };
    return { value: (own.value * by.value) / multiplier, status: Math.max(status, STATUS.E) };
  });
}
