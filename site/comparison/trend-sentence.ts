import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { CatalogueIndicator, PublishedComparison } from '../../src/package/types.ts';

/** The trend of the last five years in a sentence, or why there is none; `year` is the comparison of the latest year. */
export function trendSentence(
  lang: Language,
  direction: CatalogueIndicator['direction'],
  year: Pick<PublishedComparison, 'trend' | 'time_period'> | null,
): string {
  if (!year?.trend) return t(lang, 'compare.trend.none');
  const moving = year.trend.direction;
  const sentence = t(lang, `compare.trend.${moving}`, { year: year.time_period });
  if (moving === 'no-change') return sentence;
  if (direction === 'neutral') return `${sentence}.`;
  const good = (moving === 'increasing') === (direction === 'higher');
  const words = t(lang, `direction.${direction}`);
  return (
    sentence +
    t(lang, good ? 'sentence.better' : 'sentence.worse', {
      direction: words.charAt(0).toLowerCase() + words.slice(1),
    })
  );
}
