import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { Catalogue } from '../../src/package/types.ts';

/** The terms of each publisher whose tables a version rests on, a line each. */
export const licenceLines = (lang: Language, { editions }: Catalogue): string[] => [
  ...new Set(editions.map(({ publisher, licence }) => `${publisher}: ${licence ?? t(lang, 'dataset.licenceNone')}`)),
];
