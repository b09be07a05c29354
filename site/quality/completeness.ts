import type { Revision } from '../../src/charts/index.ts';
import { formatSigned } from '../../src/i18n/format-number.ts';
import { formatPeriod } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import { parsePeriodId } from '../../src/model/period.ts';
import type { Freq } from '../../src/model/period.ts';
import type { Language } from '../../src/model/text.ts';
import type { PublishedCompleteness, PublishedRevision } from '../../src/package/analysis-types.ts';
import { rowAt } from '../figure/figure-facts.ts';
import type { FigureFacts } from '../figure/figure-facts.ts';
import type { Published } from '../published/published.ts';
import { remember } from '../published/remember.ts';

/** Changes below a twentieth of a per cent are told as none. */
const LEAST = 0.0005;

/** How much newest figures are usually revised; null where the version does not tell. */
export const completenessOf = (published: Published): PublishedCompleteness | null =>
  remember(published, 'completeness', () => {
    const text = published.text('completeness.json');
    return text === null ? null : (JSON.parse(text) as PublishedCompleteness);
  });

/** Usual revisions of a figure's newest periods, the oldest first; none for another frequency or target group. */
export function revisionsOf(
  published: Published,
  { indicator, freq, targetGroup }: Pick<FigureFacts, 'indicator' | 'freq' | 'targetGroup'>,
): readonly PublishedRevision[] {
  const found = completenessOf(published)?.indicators[indicator.id];
  return found?.freq === freq && found.target_group === targetGroup ? found.points : [];
}

/** True where figures of that age usually change. */
export const isRevised = ({ lower, upper }: PublishedRevision): boolean => lower <= -LEAST || upper >= LEAST;

/**
 * Where the newest figures of a municipality usually end up: the figure and its usual change, ends of nine out of ten.
 * None for larger areas, whose revisions are smaller than those the bands are told from.
 */
export function revisionSpans(published: Published, facts: FigureFacts): Revision[] {
  if (facts.area.level !== 'municipality') return [];
  return revisionsOf(published, facts)
    .filter(isRevised)
    .flatMap(({ time_period, lower, upper }) => {
      const value = rowAt(facts.rows, time_period)?.obs_value ?? null;
      if (value === null || value <= 0) return [];
      const ordinal = parsePeriodId(facts.freq!, time_period);
      return [{ ordinal, lower: value * (1 + lower), upper: value * (1 + upper) }];
    });
}

/** A relative change in words: `+0,5 pct.`. */
export const revisionText = (lang: Language, share: number): string =>
  t(lang, 'revision.percent', { value: formatSigned(lang, 100 * share, 1) });

/** How much the newest month is usually revised, in a sentence; empty where the version does not tell. */
export function revisionSentence(
  lang: Language,
  published: Published,
  facts: Pick<FigureFacts, 'indicator' | 'freq' | 'targetGroup'>,
): string {
  const points = revisionsOf(published, facts);
  const newest = points.findLast(isRevised);
  if (points.length === 0) return '';
  if (!newest) return t(lang, 'revision.none');
  return t(lang, 'revision.newest', {
    period: formatPeriod(lang, facts.freq as Freq, newest.time_period),
    median: revisionText(lang, newest.median),
    lower: formatSigned(lang, 100 * newest.lower, 1),
    upper: revisionText(lang, newest.upper),
  }).replace(/\.\.$/, '.');
}
