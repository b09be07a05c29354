import { t } from '../../src/i18n/translate.ts';
import type { Freq } from '../../src/model/period.ts';
import type { PublishedScore } from '../../src/package/score-types.ts';
import { comparisonOf } from '../comparison/comparison-index.ts';
import { LENSES, standingText, type LensName } from '../comparison/standing-words.ts';
import type { SteeringPage } from './figure-words.ts';

/** A figure of an area that a report calls better or worse by one lens. */
export interface JudgedFigure {
  readonly code: string;
  readonly indicator: string;
  readonly target_group: string;
  readonly freq: Freq;
  readonly time_period: string;
  readonly verdict: 'better' | 'worse';
  /** The figure's line in the report; null where it has none. */
  readonly score: Pick<PublishedScore, 'cluster' | 'region' | 'country' | 'development'> | null;
}

/** That a figure called better is clearly worse by other lenses, or the other way round, in a sentence; else empty. */
export function otherwise(page: SteeringPage, figure: JudgedFigure): string {
  const other = figure.verdict === 'better' ? 'worse' : 'better';
  const verdicts = verdictsOf(page, figure);
  const lenses = LENSES.filter(lens => verdicts[lens] === other);
  return lenses.length === 0
    ? ''
    : t(page.lang, `report.otherwise.${other}`, { standing: standingText(page.lang, other, lenses) });
}

/** The verdict of each lens: of the version's comparisons where they are of the same period, else of the report's line. */
function verdictsOf(
  { published }: SteeringPage,
  { code, indicator, target_group, freq, time_period, score }: JudgedFigure,
): Partial<Record<LensName, string | null>> {
  const compared = comparisonOf(published, { area: code, indicator, freq });
  if (compared?.time_period === time_period && compared.target_group === target_group)
    return Object.fromEntries(LENSES.map(lens => [lens, compared[lens]?.verdict ?? null]));
  if (score === null) return {};
  const { cluster, region, country, development } = score;
  return {
    cluster: cluster?.verdict ?? null,
    region: region?.verdict ?? null,
    country: country?.verdict ?? null,
    past: development?.verdict ?? null,
  };
}
