import { glossary } from '../../src/i18n/glossary.ts';
import type { GlossaryTerm } from '../../src/i18n/glossary.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import { nameOrder } from '../area/name-order.ts';
import type { Page } from '../layout/frame.ts';
import { paths } from '../links/paths.ts';

/** Terms that begin with a letter. */
export interface LetterTerms {
  /** Unique on the page, for links to it. */
  readonly id: string;
  readonly letter: string;
  readonly terms: readonly {
    readonly id: string;
    readonly term: string;
    /** The word in the other language. */
    readonly other: string;
    readonly text: string;
    /** When it was in force and where the meaning is from; empty where neither is told. */
    readonly note: string;
  }[];
}

/** What the page of terms says. */
export interface GlossaryView {
  readonly page: Page;
  readonly letters: readonly LetterTerms[];
}

/** The page of all terms, by the alphabet of the language. */
export function glossaryView(lang: Language): GlossaryView {
  const order = nameOrder(lang);
  const sorted = [...glossary].sort((a, b) => order.compare(a.term[lang], b.term[lang]));
  const letters = [...new Set(sorted.map(term => letterOf(term, lang)))];
  return {
    page: {
      lang,
      path: paths.glossary(lang),
      section: 'about',
      title: t(lang, 'glossary.title'),
      description: t(lang, 'glossary.description'),
      terms: 0,
    },
    letters: letters.map(letter => ({
      id: `letter-${letter.charAt(0).toLowerCase()}`,
      letter,
      terms: sorted
        .filter(term => letterOf(term, lang) === letter)
        .map(term => ({
          id: term.id,
          term: term.term[lang],
          other: term.term[lang === 'da' ? 'en' : 'da'],
          text: term.text[lang],
          note: [inForce(lang, term), term.source ? t(lang, 'glossary.source', { source: term.source[lang] }) : '']
            .filter(text => text !== '')
            .join(' '),
        })),
    })),
  };
}

/** The letter a term stands under; figures stand together. */
function letterOf({ term }: GlossaryTerm, lang: Language): string {
  const first = term[lang].replace(/^The /, '').charAt(0).toUpperCase();
  return /\p{L}/u.test(first) ? first : '0–9';
}

function inForce(lang: Language, { since, until }: GlossaryTerm): string {
  if (since === undefined) return '';
  return until === undefined ? t(lang, 'glossary.since', { since }) : t(lang, 'glossary.between', { since, until });
}
