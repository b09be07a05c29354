import { escapeText } from '../../src/charts/escape-text.ts';
import { glossary } from '../../src/i18n/glossary.ts';
import type { GlossaryTerm } from '../../src/i18n/glossary.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';

/** What decides which terms of a page are explained. */
export interface MarkRule {
  /** Site path of the page. */
  readonly path: string;
  /** Most terms that are explained. */
  readonly most: number;
}

/** Elements whose text is read as prose, and those inside them whose text is left alone. */
const PROSE = new Set(['p', 'dd']);
const CLOSED = new Set('a button svg table nav form code details label select output h1 h2 h3 figure'.split(' '));
const VOID = new Set(['br', 'img', 'input', 'hr', 'wbr', 'link', 'meta']);

const TOKENS = /<(\/?)([a-z0-9]+)[^>]*?(\/?)>|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|[^<]+/gi;

/**
 * Markup of a page in which the first place that names a term of the glossary in running text opens its meaning: a button
 * and a popover, so that it works by hover, keyboard and touch, and without a script.
 */
export function markTerms(lang: Language, html: string, { path, most }: MarkRule): string {
  const left = new Map(termsOf(lang));
  const words = wordsOf(lang);
  const glossaryPath = href(path, paths.glossary(lang));
  let told = 0;
  const mark = (text: string): string =>
    text.replace(words, word => {
      const term = left.get(word.toLowerCase());
      if (!term || told === most) return word;
      told += 1;
      for (const form of term.words[lang]) left.delete(form.toLowerCase());
      return termHtml(lang, { word, term, address: `${glossaryPath}#${term.id}` });
    });
  return throughProse(html, mark);
}

/** Markup with a function put on every text of its prose. */
function throughProse(html: string, change: (text: string) => string): string {
  const open: string[] = [];
  return html.replace(TOKENS, (token: string, ...groups: (string | undefined)[]) => {
    const [slash, name, closed] = groups;
    if (name === undefined) {
      const inProse = open.some(tag => PROSE.has(tag)) && !open.some(tag => CLOSED.has(tag));
      return token.startsWith('<') || !inProse ? token : change(token);
    }
    const tag = name.toLowerCase();
    if (slash === '/') open.splice(Math.max(open.lastIndexOf(tag), 0));
    else if (closed !== '/' && !VOID.has(tag)) open.push(tag);
    return token;
  });
}

const termHtml = (
  lang: Language,
  { word, term, address }: { readonly word: string; readonly term: GlossaryTerm; readonly address: string },
): string =>
  `<button type="button" class="term" popovertarget="term-${term.id}">${word}</button>` +
  `<span popover id="term-${term.id}" class="meaning"><strong>${escapeText(term.term[lang])}</strong> ` +
  `${escapeText(term.text[lang])} <a href="${address}">${t(lang, 'glossary.title')}</a></span>`;

/** Terms by each form in which they stand, in small letters. */
const termsOf = (lang: Language): [string, GlossaryTerm][] =>
  glossary.flatMap(term => term.words[lang].map((word): [string, GlossaryTerm] => [word.toLowerCase(), term]));

const patterns = new Map<Language, RegExp>();

/** All forms as one pattern, longer ones first; whole words only. */
function wordsOf(lang: Language): RegExp {
  const forms = termsOf(lang)
    .map(([word]) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .sort((a, b) => b.length - a.length);
  const pattern =
    patterns.get(lang) ?? new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${forms.join('|')})(?![\p{L}\p{N}-])`, 'giu');
  patterns.set(lang, pattern);
  return pattern;
}
