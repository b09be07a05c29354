import type { Indicator } from '../model/indicator.ts';
import { funnel, type FunnelArea } from '../statistics/funnel.ts';
import { Z95, Z998 } from '../statistics/normal.ts';
import type { Exclusion } from './comparison.ts';
import type { Headline } from './headline.ts';
import { municipalities } from './places.ts';
import { chanceOf, isComparable } from './uncertainty.ts';

/** A municipality in the funnel; value in the indicator's unit, z with the variance between areas added. */
export interface FunnelPoint {
  readonly area: string;
  readonly denominator: number;
  readonly value: number;
  readonly adjustedZ: number;
  readonly p: number;
  readonly outside: FunnelArea['outside'];
  readonly side: FunnelArea['side'];
}

/** Limits at a denominator, in the indicator's unit. */
export interface FunnelLimit {
  readonly denominator: number;
  readonly limits95: readonly [number, number];
  readonly limits998: readonly [number, number];
}

/** Funnel of an indicator's latest year: how far each municipality is from the mean of all, and the limits to draw. */
export interface IndicatorFunnel {
  readonly indicator: Indicator;
  readonly targetGroup: string;
  readonly year: number;
  readonly kind: 'proportion' | 'rate';
  /** Sum over sum, in the indicator's unit. */
  readonly centre: number;
  /** How much areas vary beyond chance (1: by chance alone), and the standard deviation between them. */
  readonly phi: number;
  readonly tau: number;
  readonly points: readonly FunnelPoint[];
  readonly limits: readonly FunnelLimit[];
  readonly excluded: readonly { readonly area: string; readonly reason: Exclusion }[];
}

/** How many denominators the limits are told at. */
const STEPS = 60;

/**
 * The funnel of an indicator's latest year; null where more is neither better nor worse, where figures are not cases of
 * a total or of person time (means vary by more than their counts tell), and without comparable yearly figures.
 */
export function indicatorFunnel(headline: Headline): IndicatorFunnel | null {
  const { indicator, targetGroup } = headline;
  const kind = chanceOf(indicator);
  const year = headline.periods('Y').at(-1);
  if (indicator.direction === 'neutral' || (kind !== 'proportion' && kind !== 'rate') || year === undefined)
    return null;
  const figures = municipalities.map(area => ({ area, ...headline.at('Y', area, year) }));
  const comparable = figures.filter(figure => isComparable(indicator, figure));
  if (comparable.length === 0) return null;
  const { multiplier } = indicator;
  const made = funnel(
    comparable.map(({ value, denominator }) => ({ numerator: (value / multiplier) * denominator, denominator })),
    { kind },
  );
  const scaled = (ends: readonly [number, number]) => [ends[0] * multiplier, ends[1] * multiplier] as const;
  return {
    indicator,
    targetGroup,
    year,
    kind,
    centre: made.centre * multiplier,
    phi: made.phi,
    tau: Math.sqrt(made.tauSquared) * multiplier,
    points: made.areas.map(({ adjustedZ, p, outside, side }, i) => {
      const { area, denominator, value } = comparable[i]!;
      return { area, denominator, value, adjustedZ, p, outside, side };
    }),
    limits: stepsBetween(comparable.map(({ denominator }) => denominator)).map(denominator => ({
      denominator,
      limits95: scaled(made.limitsAt(denominator, Z95)),
      limits998: scaled(made.limitsAt(denominator, Z998)),
    })),
    excluded: figures
      .filter(figure => !comparable.includes(figure))
      .map(({ area, value }) => ({ area, reason: Number.isNaN(value) ? 'no-figure' : 'few-cases' })),
  };
}

/** Whole denominators from the least to the greatest, evenly spaced by their logarithm. */
function stepsBetween(denominators: readonly number[]): number[] {
  const [low, high] = [Math.floor(Math.min(...denominators)), Math.ceil(Math.max(...denominators))];
  const ratio = high / low;
  return [...new Set(Array.from({ length: STEPS }, (_, i) => Math.round(low * ratio ** (i / (STEPS - 1)))))];
}
