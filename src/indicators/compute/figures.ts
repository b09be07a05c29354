import type { Break, Indicator, OverTime } from '../../model/indicator.ts';
import { monthsOf, parsePeriodId, type Freq } from '../../model/period.ts';
import { round } from '../../statistics/rounding.ts';
import { isEmptyStatus, STATUS } from '../../model/status.ts';
import { cellOf, type Cell } from '../../observations/combine.ts';
import type { Figure } from '../../observations/observation-table.ts';
import { applyFormula } from '../../statistics/formula.ts';
import type { Panel } from '../../observations/panel.ts';
import type { Measured } from './measured.ts';

/** Decimals that counts of a frequency are published with: none for those a publisher counted, two for means of them. */
export const countDecimals = (freq: Freq, base: Freq, overTime: OverTime): number =>
  freq === base || overTime !== 'mean' ? 0 : 2;

/** What is told of one series: its panels at one frequency, decimals of numerator and denominator. */
export interface SeriesInput {
  readonly measured: Measured;
  readonly area: string;
  readonly scale: readonly [number, number];
  /** How far a numerator may be from the count it was rounded from: 0 for persons, 0.5 for full-time persons. */
  readonly slack: number;
}

/** The figures of one area from the first one told; empty where there is none. */
export function figuresOf(indicator: Indicator, input: SeriesInput): Figure[] {
  const { measured } = input;
  const panels = [measured.numerator, measured.published, measured.weighted].filter(
    (panel): panel is Panel => panel !== null,
  );
  const first = Math.min(...panels.map(panel => panel.first));
  const end = Math.max(...panels.map(panel => panel.first + panel.length));
  const figures = Array.from({ length: end - first }, (_, i) => figureOf(indicator, input, first + i));
  const from = figures.findIndex(
    ({ status, numerator }) => (status !== STATUS.O && status !== STATUS.M) || !Number.isNaN(numerator),
  );
  // A figure missing at the end is told as missing; only what cannot exist any more ends a series.
  return from < 0 ? [] : figures.slice(from, figures.findLastIndex(({ status }) => status !== STATUS.M) + 1);
}

function figureOf(indicator: Indicator, input: SeriesInput, period: number): Figure {
  const { numerator, denominator, published, weighted } = input.measured;
  const at = (panel: Panel | null): Cell =>
    panel ? cellOf(panel, input.area, period) : { value: NaN, status: STATUS.O };
  const top = at(numerator);
  const below = at(denominator);
  const counts = {
    period,
    numerator: round(top.value, input.scale[0]),
    denominator: round(below.value, input.scale[1]),
  };
  const empty = (status: number): Figure => ({ ...counts, value: NaN, status, given: false });
  // A hidden count hides its share, whoever published the share.
  if (top.status === STATUS.Q || below.status === STATUS.Q) return empty(STATUS.Q);
  const own = at(published);
  const status = Math.max(top.status, below.status);
  if (!isEmptyStatus(status)) {
    if (counts.denominator === 0) return empty(STATUS.M);
    if (indicator.formula === 'difference') {
      const figure = differenceOf(indicator, { ...counts, value: NaN, status, given: true }, input);
      if (isEmptyStatus(own.status) || isEmptyStatus(figure.status)) return figure;
      return { ...reconciled(indicator, figure, { own: own.value, slack: 2 * input.slack }), given: true };
    }
    const value = applyFormula(indicator, counts.numerator, counts.denominator);
    const figure = { ...counts, value, status, given: false };
    return isEmptyStatus(own.status) ? figure : reconciled(indicator, figure, { own: own.value, slack: input.slack });
  }
  if (!isEmptyStatus(own.status)) return { ...counts, value: own.value, status: own.status, given: true };
  const estimate = at(weighted);
  if (!isEmptyStatus(estimate.status) && below.value > 0) {
    const value = (indicator.multiplier * estimate.value) / below.value;
    return { ...counts, value, status: Math.max(estimate.status, below.status), given: true };
  }
  return empty(published && own.status === STATUS.Q ? STATUS.Q : missing(top, own));
}

/**
 * The publisher's own figure where there is one. Tables of one publisher are revised on different days, so that a count
 * and its base may be of two revisions: where they do not make the publisher's figure within its rounding, they do not
 * belong together, and the base is left out.
 */
function reconciled(indicator: Indicator, figure: Figure, { own, slack }: { own: number; slack: number }): Figure {
  const half = 0.5 / 10 ** indicator.decimals + (indicator.multiplier * slack) / figure.denominator;
  const agrees = Math.abs(figure.value - own) <= half + 1e-9;
  if (!agrees) return { ...figure, value: own, denominator: NaN, given: true, agrees };
  return { ...figure, value: own, given: round(figure.value, indicator.decimals) !== own, agrees };
}

const missing = (top: Cell, own: Cell): number =>
  top.status === STATUS.M && own.status !== STATUS.O ? own.status : top.status === STATUS.M ? STATUS.M : STATUS.O;

/** The difference to the reference's share; empty where the reference is. */
function differenceOf(indicator: Indicator, figure: Figure, { measured, area }: SeriesInput): Figure {
  const { reference } = measured;
  const top = reference && cellOf(reference.numerator, area, figure.period);
  const below = reference && cellOf(reference.denominator, area, figure.period);
  if (!top || !below) return { ...figure, status: STATUS.O };
  const status = Math.max(figure.status, top.status, below.status);
  if (isEmptyStatus(status)) return { ...figure, status };
  const value = indicator.multiplier * (figure.numerator / figure.denominator - top.value / below.value);
  return { ...figure, value, status };
}

/** Marks the first period of a new definition as a break (`B`), where the series goes back further than that. */
export function markBreaks(figures: readonly Figure[], freq: Freq, breaks: readonly number[]): Figure[] {
  const start = figures[0] && monthsOf(freq, figures[0].period).first;
  return figures.map(figure => {
    const { first, last } = monthsOf(freq, figure.period);
    const broken = breaks.some(month => month > start! && month >= first && month <= last);
    return broken && !isEmptyStatus(figure.status) ? { ...figure, status: STATUS.B } : figure;
  });
}

/** The months in which definitions change for a target group. */
export const breakMonths = (breaks: readonly Break[], targetGroup: string): number[] =>
  breaks
    .filter(({ targetGroups }) => !targetGroups || targetGroups.includes(targetGroup))
    .map(({ month }) => parsePeriodId('M', month));
