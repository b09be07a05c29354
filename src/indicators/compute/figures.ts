import type { Indicator, OverTime } from '../../model/indicator.ts';
import type { Freq } from '../../model/period.ts';
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

type Counts = Pick<Figure, 'period' | 'numerator' | 'denominator'>;

const MISSING: Cell = { value: NaN, status: STATUS.O };

const at = (panel: Panel | null, area: string, period: number): Cell => (panel ? cellOf(panel, area, period) : MISSING);

const withStatus = ({ period, numerator, denominator }: Counts, value: number, status: number): Figure => ({
  period,
  numerator,
  denominator,
  value,
  status,
  given: false,
});

function figureOf(indicator: Indicator, input: SeriesInput, period: number): Figure {
  const { measured, area, scale } = input;
  const top = at(measured.numerator, area, period);
  const below = at(measured.denominator, area, period);
  const counts = { period, numerator: round(top.value, scale[0]), denominator: round(below.value, scale[1]) };
  // A hidden count hides its share, whoever published the share.
  if (top.status === STATUS.Q || below.status === STATUS.Q) return withStatus(counts, NaN, STATUS.Q);
  const own = at(measured.published, area, period);
  const status = Math.max(top.status, below.status);
  if (!isEmptyStatus(status)) return ownFigure(indicator, input, { counts, status, own });
  if (!isEmptyStatus(own.status)) return { ...withStatus(counts, own.value, own.status), given: true };
  const estimate = at(measured.weighted, area, period);
  if (!isEmptyStatus(estimate.status) && below.value > 0) {
    const value = (indicator.multiplier * estimate.value) / below.value;
    return { ...withStatus(counts, value, Math.max(estimate.status, below.status)), given: true };
  }
  const counted = measured.numerator ? top : below;
  return withStatus(counts, NaN, emptyStatus(counted.status, own.status));
}

/** What numerator and denominator make, held against the publisher's own figure. */
function ownFigure(
  indicator: Indicator,
  input: SeriesInput,
  { counts, status, own }: { readonly counts: Counts; readonly status: number; readonly own: Cell },
): Figure {
  if (counts.denominator === 0) return withStatus(counts, NaN, STATUS.M);
  const published = !isEmptyStatus(own.status);
  if (indicator.formula === 'difference') {
    const figure = differenceOf(indicator, { ...withStatus(counts, NaN, status), given: true }, input);
    if (!published || isEmptyStatus(figure.status)) return figure;
    return { ...reconciled(indicator, figure, { own: own.value, slack: 2 * input.slack }), given: true };
  }
  const figure = withStatus(counts, applyFormula(indicator, counts.numerator, counts.denominator), status);
  return published ? reconciled(indicator, figure, { own: own.value, slack: input.slack }) : figure;
}

/** Why there is no figure: withheld by the publisher, not existing in that period, or missing. */
function emptyStatus(counted: number, own: number): number {
  if (own === STATUS.Q) return STATUS.Q;
  return counted === STATUS.M && (own === STATUS.M || own === STATUS.O) ? STATUS.M : STATUS.O;
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
