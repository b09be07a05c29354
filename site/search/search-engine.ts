import MiniSearch from 'minisearch';
import type { Query, SearchOptions, SearchResult } from 'minisearch';
import { combinedHits } from './combined-hits.ts';
import { compoundParts } from './compound-parts.ts';
import type { Finder } from './finder.ts';
import { looseQuery } from './loose-query.ts';
import type { Found, Hit, SearchDocument, SearchIndex } from './search-document.ts';
import { foundWords, searchWords, typedWords } from './search-words.ts';
import { stemOf } from './stem-of.ts';
import { withoutFiller } from './without-filler.ts';

/** A search of a text for at most so many results. */
export type Search = (text: string, most: number) => Found;

/** How much a kind counts where two documents fit alike: what most come for stands before what is about it. */
const WEIGHT: Readonly<Record<SearchDocument['kind'], number>> = {
  ...{ area: 1.3, indicator: 1.2, report: 0.9, goal: 0.5, method: 0.8, term: 0.2, dataset: 0.2, page: 1 },
};

const OPTIONS: SearchOptions = {
  boost: { title: 3, names: 2.5, words: 1 },
  prefix: term => !/^\d+$/.test(term),
  fuzzy: term => (term.length < 4 || /\d/.test(term) ? false : 0.2),
  weights: { prefix: 0.35, fuzzy: 0.25 },
  bm25: { k: 1.2, b: 0.3, d: 0.5 },
};

/** A search over an index: by words, their beginnings and endings, their parts, and with errors of typing. Never throws. */
export function createSearch(index: SearchIndex): Search {
  const { documents } = index;
  const mini = new MiniSearch<SearchDocument & { id: number }>({
    fields: ['title', 'names', 'words'],
    tokenize: foundWords,
    processTerm: term => term,
    searchOptions: { ...OPTIONS, tokenize: text => [text], processTerm: term => term },
  });
  mini.addAll(documents.map((document, id) => ({ ...document, id })));
  const known = new Set(documents.flatMap(({ title, names, words }) => searchWords(`${title} ${names} ${words}`)));
  const queryOf = (word: string): Query | null => {
    const fits = (query: Query | null): query is Query => query !== null && mini.search(query).length > 0;
    const tries: (Query | null)[] = [wordQuery(word, known), looseQuery(word)];
    return tries.find(fits) ?? null;
  };
  const queries = new Map<string, Query | null>();
  const find: Finder = (words, how, accepts = () => true) => {
    const asked = words.map(word => queries.get(word) ?? null).filter(query => query !== null);
    if (asked.length === 0 || (how === 'AND' && asked.length < words.length)) return [];
    const query: Query = { combineWith: how, queries: asked };
    return mini
      .search(query, {
        filter: ({ id }: SearchResult) => accepts(documents[id as number]!),
        boostDocument: id => WEIGHT[documents[id as number]!.kind] * (documents[id as number]!.weight ?? 1),
      })
      .map(({ id, score }) => ({
        id: id as number,
        document: documents[id as number]!,
        score: score * fit(documents[id as number]!, words),
      }))
      .sort((a, b) => b.score - a.score || a.id - b.id);
  };
  return (text, most) => {
    const words = withoutFiller(searchWords(text).slice(0, 12));
    queries.clear();
    for (const word of words) queries.set(word, queryOf(word));
    const whole = find(words, 'AND').map(({ document, score }) => ({ hit: hitOf(document), score }));
    const ranked = [...whole, ...combinedHits(index, find, words)].sort((a, b) => b.score - a.score);
    const hits = ranked.length > 0 ? ranked.map(({ hit }) => hit) : find(words, 'OR').map(one => hitOf(one.document));
    const missed = typedWords(text).filter(word => queries.get(searchWords(word)[0] ?? '') === null);
    return {
      hits: [...new Map(hits.map(hit => [hit.path, hit])).values()].slice(0, most),
      missed: [...new Set(missed)],
    };
  };
}

/** 1 for a document that only resembles the words, up to 6 for one whose title or short name is those words. */
function fit({ title, names, words: further, each }: SearchDocument, words: readonly string[]): number {
  const asked = new Set(words);
  const [own, rest] = [new Set(foundWords(`${title} ${names}`)), new Set(foundWords(further))];
  const exact = words.map(word => (own.has(word) ? 2 : rest.has(word) ? 1 : 0));
  const covered = [title, each?.title ?? title].map(text => {
    const told = searchWords(text);
    return told.filter(word => asked.has(word)).length / Math.max(1, told.length);
  });
  return (1 + exact.reduce<number>((sum, one) => sum + one, 0) / words.length) * (1 + Math.max(...covered));
}

/** A word as it stands, without its ending, or as the parts it is made of. */
function wordQuery(word: string, known: ReadonlySet<string>): Query {
  const stem = stemOf(word);
  const parts = compoundParts(word, known).map((queries): Query => ({ combineWith: 'AND', queries, fuzzy: false }));
  const stems: Query[] = stem === word ? [] : [{ combineWith: 'OR', queries: [stem], fuzzy: false }];
  return { combineWith: 'OR', queries: [word, ...stems, ...parts] };
}

const hitOf = ({ kind, title, context, path }: SearchDocument): Hit => ({ kind, title, context, path });
