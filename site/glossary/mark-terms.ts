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
  const { terms, pattern } = wordsOf(lang);
  const glossaryPath = href(path, paths.glossary(lang));
  const told = new Set<GlossaryTerm>();
  const mark = (text: string): string =>
    text.replace(pattern, (found, word: string, stop: string) => {
      const term = terms.get(word.toLowerCase())!;
      if (told.has(term) || told.size === most) return found;
      told.add(term);
      const marked = termHtml(lang, { word, term, address: `${glossaryPath}#${term.id}` });
      // A line may end beside a button: a stop is held to its word.
      return stop === '' ? marked : `<span class="kept">${marked}${stop}</span>`;
    });
  return throughProse(html, mark, () => told.size === most);
}

/** Markup with a function put on every text of its prose, as far as `isDone` does not stop it. */
function throughProse(html: string, change: (text: string) => string, isDone: () => boolean): string {
  const open: string[] = [];
  let [result, end] = ['', 0];
  for (const match of html.matchAll(TOKENS)) {
    if (isDone()) break;
    const [token, slash, name, closed] = match;
    result += name === undefined && isProse(token, open) ? change(token) : token;
    end = match.index + token.length;
    if (name === undefined) continue;
    const tag = name.toLowerCase();
    if (slash === '/') open.splice(Math.max(open.lastIndexOf(tag), 0));
    else if (closed !== '/' && !VOID.has(tag)) open.push(tag);
  }
  return result + html.slice(end);
}

/** True for text, not a comment, inside an element of prose and none whose text is left alone. */
const isProse = (token: string, open: readonly string[]): boolean =>
  !token.startsWith('<') && open.some(tag => PROSE.has(tag)) && !open.some(tag => CLOSED.has(tag));

const termHtml = (
  lang: Language,
  { word, term, address }: { readonly word: string; readonly term: GlossaryTerm; readonly address: string },
): string =>
  `<button type="button" class="term" popovertarget="term-${term.id}">${word}</button>` +
  `<span popover id="term-${term.id}" class="meaning"><strong>${escapeText(term.term[lang])}</strong> ` +
  `${escapeText(term.text[lang])} <a href="${address}">${t(lang, 'glossary.title')}</a></span>`;

/** Terms by each form in which they stand, in small letters, and all forms as one pattern. */
interface Words {
  readonly terms: ReadonlyMap<string, GlossaryTerm>;
  readonly pattern: RegExp;
}

const known = new Map<Language, Words>();

/** What a language's terms are found by: longer forms first, whole words only; made once. */
function wordsOf(lang: Language): Words {
  const found = known.get(lang);
  if (found) return found;
  const terms = new Map(
    glossary.flatMap(term => term.words[lang].map((word): [string, GlossaryTerm] => [word.toLowerCase(), term])),
  );
  const forms = [...terms.keys()]
    .map(word => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .sort((a, b) => b.length - a.length);
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}-])(${forms.join('|')})(?![\p{L}\p{N}-])([.,;:!?)]*)`, 'giu');
  known.set(lang, { terms, pattern });
  return { terms, pattern };
}
