import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../site/search/search-engine.ts';
import type { SearchIndex } from '../../../site/search/search-document.ts';
import { SITE } from '../site-in-browser.ts';
import { danishSearches, englishSearches } from './judged-searches.ts';

const BUDGET = 50_000;

const textOf = (lang: string): string => readFileSync(join(SITE, lang, 'search', 'index.json'), 'utf8');
const indexOf = (lang: string): SearchIndex => JSON.parse(textOf(lang)) as SearchIndex;

describe.each([
  ['da', danishSearches],
  ['en', englishSearches],
] as const)('the search of the built site in %s', (lang, judged) => {
  const index = indexOf(lang);
  const search = createSearch(index);

  it.each(judged)('finds for “%s” first %s', (text, first) => {
    expect(search(text, 3).hits.map(({ path }) => path)).toContain(`${lang}/${first}`);
    expect(search(text, 1).hits[0]?.path).toBe(`${lang}/${first}`);
  });

  it('leads only to pages that are there', () => {
    const paths = index.documents.flatMap(({ path, each }) => [
      path,
      ...(each ? index.sets[each.set]!.map(code => each.path.replace('{area}', code)) : []),
    ]);
    const missing = paths.filter(path => !existsSync(join(SITE, path.split('#')[0]!, 'index.html')));
    expect(missing).toEqual([]);
  });

  it('answers any text, and gives each page once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
        const paths = search(text, 10).hits.map(({ path }) => path);
        expect(new Set(paths).size).toBe(paths.length);
      }),
    );
  });

  it('has an index and a script within what a first use may load', () => {
    const script = readFileSync(join(SITE, 'assets', 'search.js'));
    const bytes = gzipSync(textOf(lang)).length + gzipSync(script).length;
    console.info(`search in ${lang}: ${bytes} bytes of index and script, compressed`);
    expect(bytes).toBeLessThanOrEqual(BUDGET);
  });
});
