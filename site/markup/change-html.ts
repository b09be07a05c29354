import { escapeText } from '../../src/charts/escape-text.ts';
import { changeWords, verdictWords } from '../../src/i18n/change.ts';
import type { Change } from '../../src/i18n/change.ts';
import type { Language } from '../../src/model/text.ts';

/** A change in words with its verdict; better and worse have a class besides the word. */
export function changeHtml(lang: Language, change: Change): string {
  const words = escapeText(changeWords(lang, change));
  const verdict = verdictWords(lang, change);
  if (verdict === '') return words;
  const judged = (change.kind === 'points' || change.kind === 'percent') && !change.noise ? change.verdict : 'quiet';
  return `${words} · <span class="${judged}">${escapeText(verdict)}</span>`;
}
