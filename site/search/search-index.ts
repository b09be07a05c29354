import { createHash } from 'node:crypto';
import type { Language } from '../../src/model/text.ts';
import { paths } from '../links/paths.ts';
import type { Published } from '../published/published.ts';
import { remember } from '../published/remember.ts';
import { areaDocuments } from './area-documents.ts';
import { compoundTails } from './compound-parts.ts';
import { indicatorDocuments } from './indicator-documents.ts';
import { pageDocuments } from './page-documents.ts';
import type { SearchDocument, SearchIndex } from './search-document.ts';
import { searchWords } from './search-words.ts';
import { steeringDocuments } from './steering-documents.ts';
import { termDocuments } from './term-documents.ts';
import { synonymsOf } from './synonyms-of.ts';

/** The search index of a language: what can be found, with the words that lead to it. */
export function searchIndex(lang: Language, published: Published): SearchIndex {
  const sets: (readonly string[])[] = [];
  const setOf = (areas: readonly string[]): number => {
    const at = sets.findIndex(set => set.join() === areas.join());
    return at >= 0 ? at : sets.push(areas) - 1;
  };
  const documents = [
    ...areaDocuments(lang, published),
    ...indicatorDocuments(lang, published, setOf),
    ...steeringDocuments(lang, published, setOf),
    ...pageDocuments(lang, published),
    ...termDocuments(lang),
  ];
  const known = new Set(documents.flatMap(one => searchWords(`${textOf(one)} ${synonymsOf(textOf(one)).join(' ')}`)));
  return { sets, documents: documents.map(document => withMore(document, known)) };
}

const textOf = ({ title, names, words }: SearchDocument): string => `${title} ${names} ${words}`;

/**
 * A document with other words for its own and the last parts of its compounds. Other words for its short name, or the
 * title where it has none, stand among its names; the rest among the further words.
 */
function withMore(document: SearchDocument, known: ReadonlySet<string>): SearchDocument {
  const { title, words, each } = document;
  const tails = (text: string): string[] => searchWords(text).flatMap(word => compoundTails(word, known));
  const shortest = `${each?.title ?? title} ${document.names}`;
  const all = [document.names, ...tails(`${title} ${document.names}`), ...synonymsOf(shortest)].join(' ');
  const names = without(all, title);
  const others = synonymsOf(textOf(document)).join(' ');
  const more = [words, others, ...tails(`${words} ${others}`)].join(' ');
  return { ...document, names, words: without(more, `${title} ${names}`) };
}

/** The words of a text that another one lacks, each once. */
function without(text: string, other: string): string {
  const told = new Set(searchWords(other));
  return text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(word => {
      const [spelt = ''] = searchWords(word);
      if (spelt === '' || told.has(spelt)) return false;
      told.add(spelt);
      return true;
    })
    .join(' ');
}

/** The index as a file of the site: its path with a hash of what is in it. */
export const searchFile = (
  lang: Language,
  published: Published,
): { readonly path: string; readonly contents: string } =>
  remember(published, `search ${lang}`, () => {
    const contents = JSON.stringify(searchIndex(lang, published));
    const hash = createHash('sha256').update(contents).digest('hex').slice(0, 10);
    return { path: `${paths.search(lang)}index.json?v=${hash}`, contents };
  });
