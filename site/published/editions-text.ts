import { formatDay } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { Catalogue } from '../../src/package/types.ts';

/** The publishers of editions, each with the day of its edition in words: where figures that are quoted come from. */
export const editionsText = (
  lang: Language,
  editions: readonly Pick<Catalogue['editions'][number], 'publisher' | 'edition'>[],
): string =>
  editions
    .map(({ publisher, edition }) => t(lang, 'compare.quoteEdition', { publisher, edition: formatDay(lang, edition) }))
    .join('; ');
