import type { Change } from '../../src/i18n/change.ts';
import type { LensFact, LensFacts } from '../../src/i18n/lens-sentence.ts';
import type { PublishedComparison } from '../../src/package/types.ts';
import type { FigureFacts } from '../figure/figure-facts.ts';
import type { Published } from '../published/published.ts';
import { comparisonOf } from './comparison-index.ts';
import { standingOf } from './standing-words.ts';

const NAMES = ['country', 'region', 'cluster'] as const;

/** How a municipality's latest figure stands; null where it is not compared, or another period is. */
export function comparedFigure(published: Published, facts: FigureFacts): PublishedComparison | null {
  const { indicator, area, freq, latest } = facts;
  const found = comparisonOf(published, { area: area.id, indicator: indicator.id, freq });
  return found?.excluded === null && found.time_period === latest.row?.time_period ? found : null;
}

/** What is told of a figure's lenses; only years have an expectation. */
export function lensFacts(published: Published, facts: FigureFacts, compared: PublishedComparison): LensFacts {
  const { indicator, area } = facts;
  const year = comparisonOf(published, { area: area.id, indicator: indicator.id, freq: 'Y' });
  const explained = compared.expected ? compared : year;
  const { expected = null, value = null } = explained ?? {};
  return {
    unit: indicator,
    lenses: NAMES.flatMap((name): LensFact[] => {
      const lens = compared[name];
      return lens ? [{ name, reference: lens.reference, standing: standingOf(lens) }] : [];
    }),
    expected:
      explained && expected && value !== null
        ? {
            freq: explained.freq,
            period: explained.time_period,
            value,
            reference: expected.reference,
            standing: standingOf(expected),
          }
        : null,
  };
}

/** The change of a figure on the year before, as the whole site judges it. */
export const changeJudged = (published: Published, facts: FigureFacts): Change =>
  testedChange(facts.latest.change, comparedFigure(published, facts)?.past ?? null);

/** A change with the verdict of the test against the year before, where there is one, so that a page says one thing only. */
export function testedChange(change: Change, past: PublishedComparison['past']): Change {
  if (!('noise' in change) || past === null || past.verdict === null) return change;
  return { ...change, noise: past.verdict === 'no-clear-difference' };
}
