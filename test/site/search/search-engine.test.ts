import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../site/search/search-engine.ts';
import type { SearchDocument, SearchIndex } from '../../../site/search/search-document.ts';

const document = (over: Partial<SearchDocument> & Pick<SearchDocument, 'title' | 'path'>): SearchDocument => ({
  kind: 'page',
  context: '',
  names: '',
  words: '',
  ...over,
});

const indicator = (title: string, id: string, names: string): SearchDocument =>
  document({
    ...{ kind: 'indicator', title, names, path: `da/indicators/${id}/` },
    each: { title: names, path: `da/areas/{area}/${id}/`, set: 0 },
  });

const area = (title: string, code: string): SearchDocument =>
  document({ kind: 'area', title, code, path: `da/areas/${code}/`, words: 'kommune' });

const index: SearchIndex = {
  sets: [['751', '630']],
  documents: [
    area('Aarhus', '751'),
    area('Vejle', '630'),
    area('Ærø', '492'),
    indicator('Bruttoledige i pct.', 'am-ledighed', 'Bruttoledighed'),
    indicator('Sygedagpengemodtagere i pct.', 'mg-sygedagpenge', 'Sygedagpenge'),
    document({ title: 'Kalender', path: 'da/calendar/', words: 'opdatering' }),
  ],
};
const search = createSearch(index);
const paths = (text: string): string[] => search(text, 5).hits.map(({ path }) => path);

describe('createSearch', () => {
  it.each([
    ['Aarhus', 'da/areas/751/'],
    ['århus', 'da/areas/751/'],
    ['arhus', 'da/areas/751/'],
    ['aero', 'da/areas/492/'],
    ['sygedagpnge', 'da/indicators/mg-sygedagpenge/'],
    ['ahruus', 'da/areas/751/'],
    ['vjele', 'da/areas/630/'],
    ['vjele sygedagpneg', 'da/areas/630/mg-sygedagpenge/'],
    ['bruttoledigheden', 'da/indicators/am-ledighed/'],
    ['opdater', 'da/calendar/'],
  ])('finds for %s first %s', (text, first) => expect(paths(text)[0]).toBe(first));

  it('tells a figure found by an area and an indicator, in either order', () => {
    const [first] = search('sygedagpenge i Vejle', 5).hits;
    expect(first).toEqual({
      kind: 'figure',
      title: 'Sygedagpenge, Vejle',
      context: 'Sygedagpengemodtagere i pct.',
      path: 'da/areas/630/mg-sygedagpenge/',
    });
    expect(paths('vejle sygedagpnge')[0]).toBe('da/areas/630/mg-sygedagpenge/');
  });

  it('tells no figure that is not published for the area', () => {
    expect(paths('sygedagpenge Ærø')).not.toContain('da/areas/492/mg-sygedagpenge/');
  });

  it('finds what fits some of the words where nothing fits all', () => {
    expect(paths('kalender xyzxyz')).toEqual(['da/calendar/']);
  });

  it('tells the words as typed that nothing resembles, and none of those that say nothing', () => {
    expect(search('Kalender for Blåbærgrød', 5).missed).toEqual(['blåbærgrød']);
    expect(search('sygedagpnge i Vejle', 5).missed).toEqual([]);
    expect(search('xyzxyz', 5)).toEqual({ hits: [], missed: ['xyzxyz'] });
  });

  it('finds nothing for nothing, and answers hostile and endless text', () => {
    for (const text of ['', '  ', '<script>', '*', '(', `${'x '.repeat(5000)}`, '\u0000\uD800'])
      expect(Array.isArray(search(text, 5).hits)).toBe(true);
    expect(paths('')).toEqual([]);
  });

  it('gives no more results than are asked for', () => {
    expect(search('kommune', 2).hits).toHaveLength(2);
  });
});
