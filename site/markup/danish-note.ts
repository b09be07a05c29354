import { escapeText } from '../../src/charts/escape-text.ts';
import { formatDay } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';

/** A text that exists in Danish only, as markup that says so to what reads the page aloud. */
export const danishText = (lang: Language, text: string): string =>
  lang === 'da' ? escapeText(text) : `<span lang="da">${escapeText(text)}</span>`;

/** A note that exists in Danish only, as markup: its days in words, and on pages in another language that it is Danish. */
export function danishNote(lang: Language, note: string): string {
  const text = danishText(
    lang,
    note.replace(DAY, day => formatDay('da', day)),
  );
  return lang === 'da' ? text : `${text} ${escapeText(t(lang, 'note.inDanish'))}`;
}

/** A day as files write it. */
const DAY = /\b\d{4}-(0[1-9]|1[0-2])-\d{2}\b/g;
