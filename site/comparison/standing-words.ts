import { escapeText } from '../../src/charts/escape-text.ts';
import type { Standing } from '../../src/i18n/lens-sentence.ts';
import { listOf } from '../../src/i18n/list-of.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { PublishedLens } from '../../src/package/types.ts';

/** What a figure is held against. */
export const LENSES = ['country', 'region', 'cluster', 'expected', 'past'] as const;
export type LensName = (typeof LENSES)[number];

export { listOf };
export type { Standing };

/** Signs beside the words, one shape each, so that colour never stands alone. */
export const SIGNS: Readonly<Record<Standing, string>> = {
  better: '▲',
  worse: '▼',
  higher: '◆',
  lower: '◆',
  same: '●',
  unknown: '○',
};

/** The standing that a lens shows. */
export function standingOf({ verdict, difference }: Pick<PublishedLens, 'verdict' | 'difference'>): Standing {
  if (verdict === null) return 'unknown';
  if (verdict === 'no-clear-difference') return 'same';
  if (verdict === 'differs') return difference > 0 ? 'higher' : 'lower';
  return verdict;
}

/** A standing against one or more references in words: `dårligere end landet og regionen`. */
export function standingText(lang: Language, standing: Standing, lenses: readonly LensName[]): string {
  const form = standing === 'same' || standing === 'unknown' ? 'from' : 'than';
  const what = listOf(
    lang,
    lenses.map(lens => t(lang, `compare.${form}.${lens}`)),
  );
  return t(lang, `compare.${standing}`, { what });
}

/** A standing without its reference, with its sign, as markup. */
export function standingHtml(standing: Standing, words: string): string {
  const className = standing === 'better' || standing === 'worse' ? standing : 'even';
  return `<span class="${className}"><span aria-hidden="true">${SIGNS[standing]}</span> ${escapeText(words)}</span>`;
}
