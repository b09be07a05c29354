import { listOf } from '../../src/i18n/list-of.ts';
import { t } from '../../src/i18n/translate.ts';
import type { PublishedScore } from '../../src/package/score-types.ts';
import { subjectName, type SteeringPage } from './figure-words.ts';

/** Most figures a sentence names. */
const MOST = 6;

/**
 * Two sentences at the most: the figures that are clearly worse, and clearly better, than the country's while the framework
 * conditions may explain it. They are neither good nor bad, and a reader who sees the places must not miss them. The
 * farthest places first.
 */
export function againstCountry(page: SteeringPage, scores: readonly PublishedScore[]): string[] {
  return (['worse', 'better'] as const).flatMap(verdict => {
    const explained = scores
      .filter(({ country, cluster }) => country?.verdict === verdict && cluster?.verdict === 'no-clear-difference')
      .sort((a, b) => (verdict === 'worse' ? shareOf(b) - shareOf(a) : shareOf(a) - shareOf(b)))
      .slice(0, MOST);
    if (explained.length === 0) return [];
    const figures = listOf(
      page.lang,
      explained.map(score => named(page, score)),
    );
    return [t(page.lang, `report.againstCountry.${verdict}`, { figures })];
  });
}

/** Place as a share of those that are ranked; in the middle where there is none. */
const shareOf = ({ place }: PublishedScore): number => (place ? place.rank / place.of : 0.5);

const named = (page: SteeringPage, score: PublishedScore): string => {
  const { place } = score;
  const name = subjectName(page, score);
  return place ? t(page.lang, 'report.placed', { name, rank: place.rank, of: place.of }) : name;
};
