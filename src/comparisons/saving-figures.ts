import { areas } from '../codelists/area.ts';
import { membersOf } from '../codelists/members.ts';
import { breakMonths, markBreaks } from '../indicators/compute/breaks.ts';
import type { ComputedIndicator } from '../indicators/compute/compute-indicator.ts';
import { TOTAL } from '../model/code.ts';
import type { Indicator } from '../model/indicator.ts';
import { periodId } from '../model/period.ts';
import { isEmptyStatus, STATUS } from '../model/status.ts';
import {
  observationTableBuilder,
  type Figure,
  type ObservationTableBuilder,
} from '../observations/observation-table.ts';
import { round } from '../statistics/rounding.ts';
import type { Headline } from './headline.ts';
import { municipalities } from './places.ts';
import type { Saving } from './saving.ts';

/** What the figures of an indicator of saving potentials are made of. */
export interface SavingFiguresInput {
  readonly savings: readonly Saving[];
  readonly headlines: readonly Headline[];
}

/** Kroner in a figure, and decimals of the potential in full-time persons. */
const MILLION = 1e6;
const PERSONS = 1;

/** Indicators with the figures of those whose formula is `saving`, which are made after the comparisons. */
export const withSavings = (computed: readonly ComputedIndicator[], input: SavingFiguresInput): ComputedIndicator[] =>
  computed.map(one => (one.indicator.formula === 'saving' ? savingFigures(one, input) : one));

/**
 * Saving potentials against the cluster as figures of an indicator: those of municipalities with their intervals, and for
 * regions and the country the sums of their municipalities', without one. A municipality without a potential in a year in
 * which others have one is missing, and so is a sum over it.
 */
function savingFigures(one: ComputedIndicator, input: SavingFiguresInput): ComputedIndicator {
  const { indicator } = one;
  const builder = observationTableBuilder(indicator);
  const shown = indicator.targetGroups.filter(group => addGroup({ ...input, indicator, group }, builder));
  const observations = builder.table();
  return { ...one, targetGroups: shown, observations: observations.numRows() === 0 ? null : observations };
}

interface GroupInput extends SavingFiguresInput {
  readonly indicator: Indicator;
  readonly group: string;
}

function addGroup(input: GroupInput, builder: ObservationTableBuilder): boolean {
  const { indicator, group, savings } = input;
  const own = savings.filter(({ targetGroup, reference }) => targetGroup === group && reference === 'cluster');
  if (own.length === 0) return false;
  const years = own.map(({ year }) => year);
  const span = { first: Math.min(...years), last: Math.max(...years) };
  const figures = municipalFigures(input, own, span);
  const breaks = breakMonths(indicator.breaks, group);
  for (const { id, level } of areas.codes) {
    if (!indicator.levels.includes(level)) continue;
    const told = figures.get(id) ?? summed(id, figures, span);
    if (told.every(({ numerator }) => Number.isNaN(numerator))) continue;
    const key = {
      ref_area: id,
      target_group: group,
      responsibility: TOTAL,
      sex: TOTAL,
      age: TOTAL,
      origin: TOTAL,
    } as const;
    builder.add({ ...key, freq: 'Y' }, markBreaks(told, 'Y', breaks));
  }
  return true;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

const yearsOf = ({ first, last }: Span): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);

const missing = (period: number): Figure => ({
  period,
  value: NaN,
  numerator: NaN,
  denominator: NaN,
  status: STATUS.O,
  given: true,
});

function municipalFigures({ headlines }: GroupInput, own: readonly Saving[], span: Span): Map<string, Figure[]> {
  const byPlace = new Map(own.map(saving => [`${saving.area} ${saving.year}`, saving]));
  return new Map(
    municipalities.map(area => [
      area,
      yearsOf(span).map(year => {
        const saving = byPlace.get(`${area} ${year}`);
        return saving ? figureOf(saving, headlines) : missing(year);
      }),
    ]),
  );
}

function figureOf(saving: Saving, headlines: readonly Headline[]): Figure {
  const { area, year, amount, potential, spanned } = saving;
  const persons = round(potential.value, PERSONS);
  if (!amount) return { ...missing(year), numerator: persons };
  const status = headlines.find(({ indicator }) => indicator.id === saving.indicator)?.at('Y', area, year).status;
  return {
    ...missing(year),
    value: amount.value / MILLION,
    numerator: persons,
    status: status === undefined || isEmptyStatus(status) || status === STATUS.B ? STATUS.A : status,
    ...(spanned && { ends: [amount.lower / MILLION, amount.upper / MILLION] as const }),
  };
}

/** Sums over the municipalities of an area; missing in a year in which one of them is. */
function summed(area: string, figures: ReadonlyMap<string, readonly Figure[]>, span: Span): Figure[] {
  return yearsOf(span).map((year, i) => {
    const parts = membersOf(area, `${periodId('Y', year)}-12-31`).map(member => figures.get(member)?.[i]);
    if (parts.length === 0 || parts.some(part => !part || isEmptyStatus(part.status))) return missing(year);
    const sum = (pick: (figure: Figure) => number): number => parts.reduce((all, part) => all + pick(part!), 0);
    return {
      ...missing(year),
      value: sum(({ value }) => value),
      numerator: round(
        sum(({ numerator }) => numerator),
        PERSONS,
      ),
      status: Math.max(...parts.map(part => part!.status)),
    };
  });
}
