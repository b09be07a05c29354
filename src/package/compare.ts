import { proportionDifference, rateDifference, verdict, type Difference } from '../statistics/difference.ts';
import { round } from '../statistics/rounding.ts';
import type { CompareOptions, ComparedFigures } from './api-types.ts';
import type { IndicatorData } from './indicator-data.ts';
import { selectSeries } from './selection.ts';
import type { IndicatorFile, Row } from './types.ts';

/**
 * Two areas' figures of one period held against each other. Interval and verdict stand where the indicator's figures are
 * shares of cases (Newcombe 1998) or events per population (Zou and Donner 2008). Throws as `selectSeries`, and
 * `missing figure` where a period has none at one of the areas.
 */
export function compare(
  data: IndicatorData,
  { areas: [own, reference], time_period, ...selection }: CompareOptions,
): ComparedFigures {
  const [mine, theirs] = [selectSeries(data, own, selection), selectSeries(data, reference, selection)];
  const held = new Map(theirs.map(row => [row.time_period, row]));
  const both = (row: Row): boolean => row.obs_value !== null && (held.get(row.time_period)?.obs_value ?? null) !== null;
  const row = mine.findLast(one => both(one) && (time_period === undefined || one.time_period === time_period));
  if (!row) {
    const when = time_period === undefined ? 'any period that both have' : time_period;
    throw new Error(
      `missing figure: ${data.file.indicator} has none at ${own} or ${reference} in ${when}; look at obs_status of their rows`,
    );
  }
  return heldAgainst(data.file, row, held.get(row.time_period)!);
}

function heldAgainst(file: IndicatorFile, own: Row, reference: Row): ComparedFigures {
  const difference = round(own.obs_value! - reference.obs_value!, file.decimals);
  const test = tested(file, own, reference);
  if (!test) return { own, reference, difference, lower: null, upper: null, p: null, verdict: null };
  const ends = [test.lower * file.multiplier, test.upper * file.multiplier] as const;
  const [lower, upper] = file.formula === 'complement' ? [-ends[1], -ends[0]] : ends;
  return {
    own,
    reference,
    difference,
    lower: round(lower, file.decimals + 1),
    upper: round(upper, file.decimals + 1),
    p: test.p,
    verdict: verdict(file.direction, { difference }, { q: test.p }),
  };
}

/** The difference of the two fractions by chance; null where the figures are not told by their counts. */
function tested({ interval }: IndicatorFile, own: Row, reference: Row): Difference | null {
  const [a, b] = [countsOf(own), countsOf(reference)];
  if (interval === 'none' || !a || !b) return null;
  if (interval === 'byar') {
    return rateDifference({ count: a.top, exposure: a.below }, { count: b.top, exposure: b.below });
  }
  if (a.top > a.below || b.top > b.below) return null;
  return proportionDifference({ count: a.top, total: a.below }, { count: b.top, total: b.below });
}

function countsOf({ numerator, denominator }: Row): { top: number; below: number } | null {
  return numerator === null || denominator === null || denominator <= 0 ? null : { top: numerator, below: denominator };
}
