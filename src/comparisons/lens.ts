import type { Indicator } from '../model/indicator.ts';
import { verdict } from '../statistics/difference.ts';
import { benjaminiHochberg } from '../statistics/false-discovery.ts';
import { twoSided, Z95 } from '../statistics/normal.ts';
import { overdispersion } from '../statistics/overdispersion.ts';
import type { LensResult } from './comparison.ts';
import type { Compared } from './headline.ts';
import { differenceOf, standardErrorOf } from './uncertainty.ts';

/** An area's figure and what it is held against; the same place in all arrays is the same area. */
export interface LensPair {
  readonly own: Compared;
  /** Null where there is nothing to hold it against. */
  readonly reference: Compared | null;
}

/** A difference with its p-value, before all areas are judged together. */
interface Tested {
  readonly reference: number;
  readonly difference: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly p: number;
}

/** Holds each area against its reference by chance alone: country, region, own past. */
export const chanceLens = (indicator: Indicator, pairs: readonly LensPair[]): (LensResult | null)[] =>
  judged(
    indicator,
    pairs.map(({ own, reference }) => reference && testedByChance(indicator, own, reference)),
  );

function testedByChance(indicator: Indicator, own: Compared, reference: Compared): Tested {
  const test = differenceOf(indicator, own, reference);
  return {
    reference: reference.value,
    difference: own.value - reference.value,
    lower: test?.lower ?? null,
    upper: test?.upper ?? null,
    p: test?.p ?? NaN,
  };
}

/**
 * Holds each area against areas like it: to chance comes what areas with the same framework conditions usually differ
 * by (Spiegelhalter 2005), so that only a difference beyond the usual is clear.
 */
export function clusterLens(indicator: Indicator, pairs: readonly LensPair[]): (LensResult | null)[] {
  const errors = pairs.map(({ own, reference }) =>
    reference ? Math.hypot(standardErrorOf(indicator, own), standardErrorOf(indicator, reference)) : NaN,
  );
  const differences = pairs.map(({ own, reference }) => (reference ? own.value - reference.value : NaN));
  const usable = errors.flatMap((error, i) => (error > 0 ? [i] : []));
  const { tauSquared } = overdispersion(
    usable.map(i => differences[i]! / errors[i]!),
    usable.map(i => errors[i]!),
  );
  return judged(
    indicator,
    pairs.map(({ reference }, i) => {
      if (!reference) return null;
      return testedByError(reference.value, differences[i]!, Math.hypot(errors[i]!, Math.sqrt(tauSquared)));
    }),
  );
}

/** An expectation with the 95 % interval in which an area like this one would lie. */
export interface Expected {
  readonly expected: number;
  readonly lower: number;
  readonly upper: number;
}

/** Holds each area against its own expectation, whose interval covers what the model leaves unexplained. */
export const expectedLens = (
  indicator: Indicator,
  pairs: readonly { readonly own: Compared; readonly expectation: Expected | null }[],
): (LensResult | null)[] =>
  judged(
    indicator,
    pairs.map(({ own, expectation }) => {
      if (!expectation) return null;
      const error = (expectation.upper - expectation.lower) / (2 * Z95);
      return testedByError(expectation.expected, own.value - expectation.expected, error);
    }),
  );

function testedByError(reference: number, difference: number, error: number): Tested {
  if (!(error > 0)) return { reference, difference, lower: null, upper: null, p: NaN };
  const half = Z95 * error;
  return { reference, difference, lower: difference - half, upper: difference + half, p: twoSided(difference / error) };
}

function judged(indicator: Indicator, tested: readonly (Tested | null)[]): (LensResult | null)[] {
  const { q } = benjaminiHochberg(tested.map(test => test?.p ?? NaN));
  return tested.map((test, i) => {
    if (!test) return null;
    const { reference, difference, lower, upper } = test;
    const own = q[i]!;
    if (Number.isNaN(own)) return { reference, difference, lower, upper, q: null, verdict: null };
    return {
      reference,
      difference,
      lower,
      upper,
      q: own,
      verdict: verdict(indicator.direction, { difference }, { q: own }),
    };
  });
}
