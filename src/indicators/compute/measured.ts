import { TOTAL } from '../../model/code.ts';
import type { Indicator } from '../../model/indicator.ts';
import { periodsPerYear, type Freq } from '../../model/period.ts';
import { addPanels, combine, cellOf } from '../../observations/combine.ts';
import type { Panel } from '../../observations/panel.ts';
import { spreadTime } from '../../observations/spread-time.ts';
import { isEmptyStatus, STATUS } from '../../model/status.ts';
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
      return panel ? sameFreq(panel, base) : null;
    };
    const against = { numerator: of(reference.numerator), denominator: of(reference.denominator) };
    groups.set(
      group,
      measured(indicator, {
        numerator: numerators.get(group) ?? null,
        denominator: of(denominators),
        published: published.get(group) ?? null,
        reference: isWhole(against) ? against : null,
      }),
    );
  }
  const total = indicator.totalOf.map(group => groups.get(group));
  if (total.length > 0 && total.every(part => part !== undefined) && !groups.has(TOTAL)) {
    groups.set(TOTAL, sumOf(total, denominators.has(TOTAL)));
  }
  return groups;
}

/** What several groups make together; `shared` where they have one denominator, which is then not added. */
export function sumOf(groups: readonly Measured[], shared: boolean): Measured {
  if (groups.length === 1) return groups[0]!;
  const add = (pick: (group: Measured) => Panel | null): Panel | null => {
    const panels = groups.map(pick);
    return panels.every(panel => panel !== null) ? addPanels(panels) : null;
  };
  return {
    freq: groups[0]!.freq,
    numerator: add(group => group.numerator),
    denominator: shared ? groups[0]!.denominator : add(group => group.denominator),
    published: null,
    reference: null,
    weighted: add(group => group.weighted ?? group.numerator),
  };
}

function measured(indicator: Indicator, panels: Omit<Measured, 'freq' | 'weighted'>): Measured {
  const { numerator, denominator, published } = panels;
  const freq = (numerator ?? published)!.freq;
  const weighted = !numerator && published && denominator ? weigh(published, denominator, indicator.multiplier) : null;
  return { freq, ...panels, weighted };
}

const isWhole = (pair: {
  numerator: Panel | null;
  denominator: Panel | null;
}): pair is NonNullable<Measured['reference']> => pair.numerator !== null && pair.denominator !== null;

const sameFreq = (panel: Panel, base: Panel): Panel | null =>
  periodsPerYear(panel.freq) > periodsPerYear(base.freq)
    ? null
    : spreadTime(panel, base.freq, { last: base.first + base.length - 1, carry: CARRY * periodsPerYear(panel.freq) });

function weigh(figure: Panel, weight: Panel, multiplier: number): Panel {
  return combine([figure, weight], (area, period) => {
    const [own, by] = [cellOf(figure, area, period), cellOf(weight, area, period)];
    const status = Math.max(own.status, by.status);
    if (isEmptyStatus(status)) return { value: NaN, status };
    return { value: (own.value * by.value) / multiplier, status: Math.max(status, STATUS.E) };
  });
}
