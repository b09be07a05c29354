import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { CatalogueIndicator, PublishedComparison } from '../../src/package/types.ts';

type Direction = CatalogueIndicator['direction'];

/** An area's place with its interval in a sentence, or why the municipalities are not ranked. */
export function placeSentence(
  lang: Language,
  direction: Direction,
  { place, excluded }: Pick<PublishedComparison, 'place' | 'excluded'>,
): string {
  if (direction === 'neutral') return t(lang, 'compare.place.neutral');
  if (!place) return excluded === null ? t(lang, 'compare.place.chance') : '';
  const { rank, lower, upper, of } = place;
  const sentence =
    lower === upper
      ? t(lang, 'compare.place.sure', { rank, of })
      : t(lang, 'compare.place.span', { rank, of, lower, upper });
  return `${sentence} ${t(lang, `compare.place.${direction}`)}`;
}
