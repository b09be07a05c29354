import type { Indicator } from '../model/indicator.ts';
import { verdict } from '../statistics/difference.ts';
import { benjaminiHochberg } from '../statistics/false-discovery.ts';
import { normalOfStudent, twoSided, Z95 } from '../statistics/normal.ts';
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

/** An area and its cluster as one area; `near` where the cluster's expected level is as good as its own. */
export interface ClusterPair extends LensPair {
  readonly near: boolean;
}

/**
 * Holds each area against areas like it: to chance comes what areas with the same framework conditions usually differ
 * by (Spiegelhalter 2005), so that only a difference beyond the usual is clear. An area at the end of the scale has no
 * areas like it on one side; where its cluster is not `near`, the difference is told without a verdict.
 */
export function clusterLens(indicator: Indicator, pairs: readonly ClusterPair[]): (LensResult | null)[] {
  const errors = pairs.map(({ own, reference }) =>
    reference ? Math.hypot(standardErrorOf(indicator, own), standardErrorOf(indicator, reference)) : NaN,
  );
  const differences = pairs.map(({ own, reference }) => (reference ? own.value - reference.value : NaN));
  const usable = errors.flatMap((error, i) => (error > 0 && pairs[i]!.near ? [i] : []));
  const { tauSquared } = overdispersion(
    usable.map(i => differences[i]! / errors[i]!),
    usable.map(i => errors[i]!),
  );
  return judged(
    indicator,
    pairs.map(({ reference, near }, i) => {
      if (!reference) return null;
      if (!near) return { reference: reference.value, difference: differences[i]!, lower: null, upper: null, p: NaN };
      const error = Math.hypot(errors[i]!, Math.sqrt(tauSquared));
      return testedByError({ reference: reference.value, difference: differences[i]!, error }, usable.length);
    }),
  );
}

/** An expectation with the 95 % interval in which an area like this one would lie. */
export interface Expected {
  readonly expected: number;
  readonly lower: number;
  readonly upper: number;
}

/** An area's figure and its expectation; null where it has none. */
export interface ExpectedPair {
  readonly own: Compared;
  readonly expectation: Expected | null;
}

/**
 * Holds each area against its own expectation. The model's interval is that of an area of usual size; what a small area
 * varies by chance alone comes on top of it, and what a large one does not is taken off.
 */
export function expectedLens(indicator: Indicator, pairs: readonly ExpectedPair[]): (LensResult | null)[] {
  const error = ({ upper, lower }: Expected): number => (upper - lower) / (2 * Z95);
  const chance = (own: Compared): number => standardErrorOf(indicator, own) ** 2;
  const known = pairs.filter((pair): pair is ExpectedPair & { expectation: Expected } => pair.expectation !== null);
  const usual = mean(known.map(({ own }) => chance(own)));
  const unexplained = Math.max(0, mean(known.map(({ expectation }) => error(expectation) ** 2)) - usual);
  const tested = pairs.map(({ own, expectation }) => {
    if (!expectation) return null;
    const size = Math.sqrt((unexplained + chance(own)) / (unexplained + usual));
    const difference = own.value - expectation.expected;
    const spread = withoutOwn(difference, error(expectation) * size, known.length);
    return testedByError({ reference: expectation.expected, difference, error: spread }, known.length);
  });
  return judged(indicator, tested);
}

/**
 * The error without the area's own part in it, so that an outlier does not widen the limits it is held against: the
 * externally studentised residual. Source: Cook and Weisberg (1982), 2.2.
 */
function withoutOwn(difference: number, error: number, areas: number): number {
  const t = Math.min(Math.abs(difference / error), Math.sqrt(areas) * 0.99);
  return error * Math.sqrt((areas - t * t) / (areas - 1));
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** A difference with its standard error; the error is itself estimated from so many areas. */
function testedByError(
  { reference, difference, error }: Pick<Tested, 'reference' | 'difference'> & { readonly error: number },
  areas: number,
): Tested {
  if (!(error > 0)) return { reference, difference, lower: null, upper: null, p: NaN };
  const half = Z95 * error;
  return {
    reference,
    difference,
    lower: difference - half,
    upper: difference + half,
    p: twoSided(normalOfStudent(difference / error, areas)),
  };
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
