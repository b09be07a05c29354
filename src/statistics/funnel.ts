import { twoSided, Z95, Z998 } from './normal.ts';
import { overdispersion } from './overdispersion.ts';

/** Cases of a total: persons for a proportion, persons or person time for a rate. */
export interface FunnelCount {
  readonly numerator: number;
  readonly denominator: number;
}

/** One area in the funnel; values and limits on the scale numerator / denominator. */
export interface FunnelArea {
  readonly value: number;
  /** Distance from the centre in standard errors: by chance alone, and with the variance between areas added. */
  readonly z: number;
  readonly adjustedZ: number;
  /** Two-sided, of the adjusted z. */
  readonly p: number;
  readonly limits95: readonly [number, number];
  readonly limits998: readonly [number, number];
  /** The widest limit that the area is outside of, null inside both, and on which side of the centre it is. */
  readonly outside: '95' | '99.8' | null;
  readonly side: 'above' | 'below' | null;
}

/** A funnel around the pooled mean. */
export interface Funnel {
  readonly centre: number;
  readonly phi: number;
  readonly tauSquared: number;
  readonly areas: readonly FunnelArea[];
  /** Limits at any denominator, for drawing the funnel; `z` standard errors from the centre. */
  readonly limitsAt: (denominator: number, z: number) => [number, number];
}

/** How a funnel is made. */
export interface FunnelRule {
  readonly kind: 'proportion' | 'rate';
  /** Share of the areas drawn in at either end before overdispersion is measured, 0.1 where left out; 0 for none. */
  readonly winsorised?: number;
}

/**
 * Funnel of areas around their pooled mean (sum over sum): an area is outside where its score interval misses the mean.
 * Areas without a figure are left out by the caller. Sources: Wilson (1927) and the Poisson score limits; added
 * variance between areas of Spiegelhalter (2005). Throws `missing areas`, `invalid denominator` and `invalid numerator`.
 */
export function funnel(counts: readonly FunnelCount[], { kind, winsorised = 0.1 }: FunnelRule): Funnel {
  assertCounts(counts, kind);
  const centre = total(counts.map(count => count.numerator)) / total(counts.map(count => count.denominator));
  const variance = kind === 'proportion' ? centre * (1 - centre) : centre;
  const values = counts.map(({ numerator, denominator }) => numerator / denominator);
  const errors = counts.map(({ denominator }) => Math.sqrt(variance / denominator));
  const z = values.map((value, i) => (variance > 0 ? (value - centre) / errors[i]! : 0));
  const { phi, tauSquared } = overdispersion(z, errors, winsorised);
  const most = kind === 'proportion' ? 1 : Infinity;
  const limitsAt = (denominator: number, reach: number): [number, number] => {
    const half = reach * Math.sqrt(variance / denominator + tauSquared);
    return [Math.max(0, centre - half), Math.min(most, centre + half)];
  };
  const areas = counts.map(({ denominator }, i): FunnelArea => {
    const adjustedZ = variance > 0 ? (values[i]! - centre) / Math.sqrt(variance / denominator + tauSquared) : 0;
    const limits = { limits95: limitsAt(denominator, Z95), limits998: limitsAt(denominator, Z998) };
    return { value: values[i]!, z: z[i]!, adjustedZ, p: twoSided(adjustedZ), ...limits, ...placeOf(adjustedZ) };
  });
  return { centre, phi, tauSquared, areas, limitsAt };
}

function placeOf(z: number): Pick<FunnelArea, 'outside' | 'side'> {
  if (Math.abs(z) <= Z95) return { outside: null, side: null };
  return { outside: Math.abs(z) > Z998 ? '99.8' : '95', side: z > 0 ? 'above' : 'below' };
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function assertCounts(counts: readonly FunnelCount[], kind: FunnelRule['kind']): void {
  if (counts.length === 0) throw new Error('missing areas: a funnel needs at least one');
  counts.forEach(({ numerator, denominator }, i) => {
    if (!(denominator > 0)) throw new Error(`invalid denominator: ${denominator} of area ${i}, expected above 0`);
    const most = kind === 'proportion' ? denominator : Infinity;
    if (!(numerator >= 0 && numerator <= most))
      throw new Error(`invalid numerator: ${numerator} of ${denominator} in area ${i}`);
  });
}
