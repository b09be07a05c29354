import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../site/search/search-engine.ts';
import { searchFile, searchIndex } from '../../../site/search/search-index.ts';
import { searchPlace } from '../../../site/search/search-place.ts';
import { searchPage } from '../../../site/search/search-page.ts';
import { tinyPublished } from '../tiny-published.ts';

const published = tinyPublished();

describe('searchIndex', () => {
  it('has areas, indicators, datasets, methods and pages, with paths from the root of the site', () => {
    const { documents } = searchIndex('da', published);
    expect(new Set(documents.map(({ kind }) => kind))).toEqual(
      new Set(['area', 'indicator', 'dataset', 'method', 'page', 'term']),
    );
    for (const { path, title } of documents) {
      expect(path).toMatch(/^da\//);
      expect(title).not.toBe('');
    }
  });

  it('finds areas by former spellings, and tells the figures of those that have any', () => {
    const search = createSearch(searchIndex('da', published));
    expect(search('Århus', 1).hits[0]).toMatchObject({ kind: 'area', title: 'Aarhus', path: 'da/areas/751/' });
    expect(search('ledige samsø', 1).hits[0]).toMatchObject({ kind: 'figure', path: 'da/areas/741/am-x/' });
  });

  it('is in the language of its pages', () => {
    const search = createSearch(searchIndex('en', published));
    expect(search('unemployed', 1).hits[0]).toMatchObject({
      title: 'Unemployed, per cent',
      path: 'en/indicators/am-x/',
    });
  });
});

describe('searchFile', () => {
  it('has a path that changes with what is in it', () => {
    expect(searchFile('da', published).path).toMatch(/^\/da\/search\/index\.json\?v=[0-9a-f]{10}$/);
    expect(searchFile('en', published).path).not.toBe(searchFile('da', published).path);
  });
});

describe('searchPlace', () => {
  it('leads from a page by relative links', () => {
    const place = searchPlace({ lang: 'da', path: '/da/areas/751/' }, published, '/assets/search.js');
    expect(place.action).toBe('../../search/');
    expect(place.root).toBe('../../../');
    expect(place.script).toBe('../../../assets/search.js');
    expect(place.index).toMatch(/^\.\.\/\.\.\/search\/index\.json\?v=/);
  });
});

describe('searchPage', () => {
  it('leads to everything without a search', () => {
    expect(searchPage('da').entrances.map(({ href }) => href)).toContain('../areas/');
  });
});
