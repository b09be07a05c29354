import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { compatibilityFiles } from '../../../src/dataflows/compatibility/compatibility-files.ts';
import type { ReleaseRecord, Tombstone } from '../../../src/package/release-types.ts';
import { compatibilityView } from '../../../site/dataset/compatibility-view.ts';
import { headLinks } from '../../../site/layout/head-links.ts';
import { openSearch } from '../../../site/links/open-search.ts';
import { releasesAtom, releasesJsonFeed } from '../../../site/release/release-feeds.ts';
import { releasesView } from '../../../site/release/releases-view.ts';
import { tinyPublished } from '../tiny-published.ts';

const first: ReleaseRecord = {
  version: '1.0.0',
  released: '2026-07-27',
  kind: 'model',
  previous: null,
  level: 'first',
  cells: {},
  changes: [],
  counts: {},
  largest: [],
};
const second: ReleaseRecord = {
  ...first,
  version: '2.0.0',
  released: '2026-08-27',
  previous: '1.0.0',
  level: 'major',
  cells: { 'new-period': 1200, revised: 3 },
  counts: { definition: 1 },
  changes: [{ change: 'definition', level: 'major', where: 'am-x#unit', from: 'PERCENT', to: 'NUMBER' }],
  largest: [
    { indicator: 'am-x', series: '_T/_T/_T/_T/_T/M', ref_area: '751', time_period: '2026-06', from: 3.1, to: 3.4 },
  ],
};
const tombstones: Tombstone[] = [
  {
    kind: 'indicator',
    id: 'am-z',
    since: '2.0.0',
    replacedBy: 'am-x',
    reason: { da: 'Samme tal.', en: 'The same figures.' },
  },
];
const texts: Readonly<Record<string, string>> = {
  'releases.json': JSON.stringify([second, first]),
  'tombstones.json': JSON.stringify(tombstones),
  'compatibility.json': String(compatibilityFiles()[1]!.contents),
};
const published = { ...tinyPublished(), text: (path: string) => texts[path] ?? null };
const address = 'https://example.org/mirror/';

describe('releasesView', () => {
  const view = releasesView('da', published);

  it('tells of each release what changed, what may break a program and the largest corrections', () => {
    expect(view.releases.map(({ id, sentence }) => [id, sentence])).toEqual([
      ['v2.0.0', '27. august 2026. Sammenlignet med version 1.0.0: ændringer, der kan bryde et program.'],
      ['v1.0.0', '27. juli 2026. Den første version.'],
    ]);
    expect(view.releases[0]!.counts).toContain('1.200');
    expect(view.releases[0]!.broke).toContain('am-x#unit');
    expect(view.releases[0]!.largest).toMatch(/Ledige.*Aarhus.*3,1 pct\..*3,4 pct\./s);
    expect(view.releases[1]).toMatchObject({ counts: null, broke: null, largest: null });
  });

  it('tells what is no longer published, and what has taken its place', () => {
    expect(view.gone).toEqual(['am-z: udgår fra version 2.0.0 og afløses af am-x. Samme tal.']);
  });

  it('has nothing to tell of a version without a history', () => {
    expect(releasesView('en', tinyPublished())).toMatchObject({ releases: [], gone: [] });
  });
});

describe('feeds of releases', () => {
  it('tell every release newest first in Atom, with ids that do not hang on the address', () => {
    const feed = parseAtomFeed(releasesAtom('en', [second, first], address));
    expect(feed.links?.map(({ rel, href }) => [rel, href])).toEqual([
      ['self', 'https://example.org/mirror/en/releases.atom'],
      ['alternate', 'https://example.org/mirror/en/datasets/releases/'],
    ]);
    expect(feed.entries?.map(({ id }) => id)).toEqual([
      'urn:jobindsats-data:release:2.0.0:en',
      'urn:jobindsats-data:release:1.0.0:en',
    ]);
    expect(feed.updated).toBe('2026-08-27T00:00:00.000Z');
    expect(feed.entries?.[0]?.links?.[0]?.href).toBe('https://example.org/mirror/en/datasets/releases/#v2.0.0');
    expect(JSON.stringify(feed.entries?.[0]?.summary)).toContain('Figures for new periods: 1,200.');
  });

  it('tell the same in JSON Feed', () => {
    const feed = parseJsonFeed(JSON.parse(releasesJsonFeed('da', [second, first], address)));
    expect(feed.items?.map(({ title, url }) => [title, url])).toEqual([
      ['Version 2.0.0', 'https://example.org/mirror/da/datasets/releases/#v2.0.0'],
      ['Version 1.0.0', 'https://example.org/mirror/da/datasets/releases/#v1.0.0'],
    ]);
    expect(feed.items?.[0]?.content_text).toContain('Rettede tal: 3.');
  });
});

describe('headLinks', () => {
  it('leads from any page to the feeds, and to the catalogue where there is one', () => {
    const links = headLinks('da', '/da/areas/751/', published);
    expect(links.map(({ href }) => href)).toEqual([
      '../../releases.atom',
      '../../releases.json',
      '../../opensearch.xml',
    ]);
    const withCatalogue = { plainFiles: [{ path: 'catalog.ttl', bytes: 1 }] };
    expect(headLinks('da', '/da/areas/751/', withCatalogue).at(-1)).toMatchObject({
      rel: 'describedby',
      type: 'text/turtle',
      href: '../../../data/catalog.ttl',
    });
  });
});

describe('openSearch', () => {
  it('asks the search page, by an address that any browser can keep', () => {
    const text = openSearch('da', address);
    expect(text).toContain('template="https://example.org/mirror/da/search/?q={searchTerms}"');
    expect(/<ShortName>([^<]{1,16})<\/ShortName>/.test(text)).toBe(true);
  });
});

describe('compatibilityView', () => {
  const view = compatibilityView('da', published, address);

  it('leads from a table of Jobindsats to the indicator and its column', () => {
    expect(view.tables).toMatch(/<code>y25i01<\/code>/);
    expect(view.tables).toMatch(
      /href="\.\.\/am-ledighed\/"[^<]*<\/a>|href="\.\.\/am-ledighed\/">am-ledighed<\/a> <code>/,
    );
  });

  it('shows the same figures before and after, from the file of this very version', () => {
    expect(view.before).toContain('api.jobindsats.dk/v2/data/y25i01');
    expect(view.after).toContain('https://example.org/mirror/data/v/1.2.0/indicators/am-ledighed.csv');
    expect(view.files.map(({ href }) => href)[0]).toBe('../../../data/v/1.2.0/compatibility.csv');
  });
});
