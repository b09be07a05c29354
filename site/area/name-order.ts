import type { Language } from '../../src/model/text.ts';

/** Alphabetical order as a language has it: Danish puts æ, ø, å and aa last. */
export const nameOrder = (lang: Language): Intl.Collator => new Intl.Collator(lang === 'da' ? 'da-DK' : 'en-GB');
