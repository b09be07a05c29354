import { round } from '../../src/statistics/rounding.ts';
import { comparisonOf } from '../comparison/comparison-index.ts';
import { comparedFigure } from '../comparison/lens-facts.ts';
import { COUNTRY, rowAt } from '../figure/figure-facts.ts';
import { isShownRow } from '../published/shown-row.ts';
import { verdictOf } from '../figure/change-of.ts';
import type { FigureFacts } from '../figure/figure-facts.ts';
import type { Published } from '../published/published.ts';

type Against = 'better' | 'worse' | 'same' | null;

/**
 * How an area stands to the country on one indicator; null where the two cannot be judged or it is no longer measured.
 * Municipalities stand as the test of the comparison has it, larger areas by their own interval.
 */
export function standingOf(published: Published, facts: FigureFacts): Against {
  const { indicator, area, freq, ended } = facts;
  if (ended || indicator.direction === 'neutral') return null;
  const compared = comparisonOf(published, { area: area.id, indicator: indicator.id, freq });
  if (!compared) return withinInterval(facts);
  const verdict = comparedFigure(published, facts)?.country?.verdict ?? null;
  return verdict === 'no-clear-difference' ? 'same' : verdict === 'differs' ? null : verdict;
}

function withinInterval({ indicator, latest, others }: FigureFacts): Against {
  const own = latest.row;
  const country = others.find(({ area }) => area.id === COUNTRY);
  if (!own || !country) return null;
  const theirs = rowAt(country.rows, own.time_period);
  if (!isShownRow(theirs)) return null;
  const verdict = verdictOf(indicator, round(own.obs_value - theirs.obs_value, indicator.decimals));
  const within =
    own.lower !== null && own.upper !== null && own.lower <= theirs.obs_value && theirs.obs_value <= own.upper;
  return verdict === 'neutral' || within ? 'same' : verdict;
}

/** How many indicators are better, worse and the same as in the country; null where none can be judged. */
export function standingCounts(
  published: Published,
  all: readonly FigureFacts[],
): { better: number; worse: number; same: number } | null {
  const standings = all.map(facts => standingOf(published, facts)).filter(standing => standing !== null);
  if (standings.length === 0) return null;
  const count = (wanted: string): number => standings.filter(standing => standing === wanted).length;
  return { better: count('better'), worse: count('worse'), same: count('same') };
}
