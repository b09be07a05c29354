import { round } from '../../src/statistics/rounding.ts';
import { COUNTRY, rowAt } from '../figure/figure-facts.ts';
import { isShownRow } from '../published/shown-row.ts';
import { verdictOf } from '../figure/change-of.ts';
import type { FigureFacts } from '../figure/figure-facts.ts';

/** How an area stands to the country on one indicator; null where the two cannot be judged or it is no longer measured. */
export function standingOf({ indicator, latest, others, ended }: FigureFacts): 'better' | 'worse' | 'same' | null {
  const own = latest.row;
  const country = others.find(({ area }) => area.id === COUNTRY);
  if (!own || !country || ended || indicator.direction === 'neutral') return null;
  const theirs = rowAt(country.rows, own.time_period);
  if (!isShownRow(theirs)) return null;
  const verdict = verdictOf(indicator, round(own.obs_value - theirs.obs_value, indicator.decimals));
  const within =
    own.lower !== null && own.upper !== null && own.lower <= theirs.obs_value && theirs.obs_value <= own.upper;
  return verdict === 'neutral' || within ? 'same' : verdict;
}

/** How many indicators are better, worse and the same as in the country; null where none can be judged. */
export function standingCounts(all: readonly FigureFacts[]): { better: number; worse: number; same: number } | null {
  const standings = all.map(standingOf).filter(standing => standing !== null);
  if (standings.length === 0) return null;
  const count = (wanted: string): number => standings.filter(standing => standing === wanted).length;
  return { better: count('better'), worse: count('worse'), same: count('same') };
}
