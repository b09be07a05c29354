import type { Language } from '../../src/model/text.ts';
import type { Catalogue } from '../../src/package/types.ts';

/** The label that stands in every caption while the figures are model figures, as a sentence; empty for official ones. */
export const captionNotice = (lang: Language, { notice }: Pick<Catalogue, 'notice'>): string =>
  notice === null ? '' : `${notice[lang]}.`;
