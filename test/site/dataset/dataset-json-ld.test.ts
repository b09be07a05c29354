import { describe, expect, it } from 'vitest';
import { datasetJsonLd } from '../../../site/dataset/dataset-json-ld.ts';
import { datasetsView } from '../../../site/dataset/datasets-view.ts';
import { datasetView } from '../../../site/dataset/dataset-view.ts';
import type { Published } from '../../../site/published/published.ts';
import { tinyPublished } from '../tiny-published.ts';

const file = (path: string, mediatype: string) => ({
  name: path,
  path,
  mediatype,
  bytes: 2048,
  hash: `sha256:${'ab'.repeat(32)}`,
  'jobindsats:dataset': 'am-x',
});

const descriptor = {
  version: '1.2.0',
  created: '2026-08-27T00:00:00Z',
  licenses: [{ path: 'https://creativecommons.org/licenses/by/4.0/' }],
  sources: [{ title: 'Modeltal', path: 'https://www.jobindsats.dk', version: '2026-08-20' }],
  'jobindsats:datasets': [
    {
      id: 'am-x',
      title: { da: 'Ledige i pct.', en: 'Unemployed, per cent' },
      description: {
        da: 'Modeltal – ikke officiel statistik. Hvor mange der er ledige.',
        en: 'Model figures – not official statistics. How many are unemployed.',
      },
      keywords: { da: ['modeltal'], en: ['model figures'] },
      unit: { da: 'Procent', en: 'Per cent' },
      temporal: { start: '2025-07-01', end: '2026-07-31' },
      freq: 'M',
    },
  ],
  resources: [
    file('indicators/am-x.csv', 'text/csv'),
    file('indicators/am-x.parquet', 'application/vnd.apache.parquet'),
    file('indicators/am-xy.parquet', 'application/vnd.apache.parquet'),
  ].map((own, i) => (i === 2 ? { ...own, 'jobindsats:dataset': 'am-xy' } : own)),
};

const published: Published = {
  ...tinyPublished(),
  text: path => (path === 'datapackage.json' ? JSON.stringify(descriptor) : null),
};
const address = 'https://example.org/jobindsats/';

describe.each(['da', 'en'] as const)('datasetJsonLd in %s', lang => {
  const told = datasetJsonLd(lang, published, { id: 'am-x', address }) as unknown as Record<string, unknown>;

  it('has what dataset search requires and recommends', () => {
    const wanted = [
      ...['name', 'description', 'alternateName', 'creator', 'citation', 'identifier', 'isAccessibleForFree'],
      ...['keywords', 'license', 'url', 'version', 'temporalCoverage', 'spatialCoverage', 'variableMeasured'],
      ...['includedInDataCatalog', 'isBasedOn', 'distribution', 'datePublished', 'dateModified', 'inLanguage'],
    ];
    expect(wanted.filter(property => told[property] === undefined || told[property] === '')).toEqual([]);
    expect(told['inLanguage']).toBe(lang);
    expect(String(told['description']).length).toBeGreaterThanOrEqual(50);
    expect(String(told['description']).length).toBeLessThanOrEqual(5000);
    expect(told['temporalCoverage']).toBe('2025-07-01/2026-07-31');
  });

  it('has absolute addresses only', () => {
    const addresses = JSON.stringify(told).matchAll(/"(?:@id|url|contentUrl|license)":"([^"]*)"/g);
    expect([...addresses].map(([, one]) => one!).filter(one => !one.startsWith('https://'))).toEqual([]);
    expect(told['url']).toBe(`${address}${lang}/datasets/am-x/`);
  });

  it('lists the files of its own with size and hash', () => {
    expect(told['distribution']).toEqual(
      descriptor.resources.slice(0, 2).map(({ path, mediatype }) => ({
        '@type': 'DataDownload',
        contentUrl: `${address}data/v/1.2.0/${path}`,
        encodingFormat: mediatype,
        contentSize: '2048 B',
        sha256: 'ab'.repeat(32),
      })),
    );
  });

  it('is told in brief where its own page tells it in full, and still as one that dataset search takes', () => {
    const brief = datasetJsonLd(lang, published, { id: 'am-x', address, brief: true }) as unknown as typeof told;
    expect(Object.entries(brief).filter(([key, value]) => told[key] !== value && typeof value === 'string')).toEqual(
      [],
    );
    expect(['@id', 'name', 'description', 'url', 'license', 'creator'].filter(key => !brief[key])).toEqual([]);
    expect(brief['distribution']).toBeUndefined();
  });

  it('says that model figures are model figures', () => {
    expect(told['description']).toMatch(/^Model(tal|\s?figures)/);
  });
});

describe('a version without a Data Package', () => {
  it('has no such description', () => {
    expect(datasetJsonLd('da', tinyPublished(), { id: 'am-x', address })).toBeNull();
    expect(datasetJsonLd('da', published, { id: 'lk-y', address })).toBeNull();
  });
});

describe('the page of a dataset', () => {
  it('links every format of its figures, and no other file', () => {
    const { files } = datasetView('da', published, 'am-x');
    expect(files).toContain('data/v/1.2.0/indicators/am-x.parquet"');
    expect(files).not.toContain('am-xy');
    expect(files.match(/am-x\.csv<\/a>/g)).toHaveLength(1);
  });
});

describe('the page of all datasets', () => {
  it('lists the datasets beside the indicators and the topics, and no file of an indicator', () => {
    const beside = [
      { ...file('comparisons.parquet', 'application/vnd.apache.parquet'), 'jobindsats:dataset': 'comparisons' },
      { ...file('topics/labour-market.zip', 'application/zip'), 'jobindsats:dataset': 'topic-labour-market' },
      { ...file('audits/101/2025.csv', 'text/csv'), 'jobindsats:dataset': 'audits' },
    ];
    const comparisons = {
      ...descriptor['jobindsats:datasets'][0]!,
      id: 'comparisons',
      title: { da: 'Sammenligninger', en: 'C' },
    };
    const whole = {
      ...descriptor,
      'jobindsats:datasets': [...descriptor['jobindsats:datasets'], comparisons],
      resources: [...descriptor.resources.slice(0, 2), ...beside],
    };
    const { others } = datasetsView('da', { ...tinyPublished(), text: () => JSON.stringify(whole) });
    expect(others).toContain('Sammenligninger');
    expect(others).toContain('data/v/1.2.0/comparisons.parquet"');
    expect(others).toMatch(/Emne: [^<]+/);
    expect(others).not.toContain('audits/');
    expect(others).not.toContain('am-x');
    expect(datasetsView('da', tinyPublished()).others).toBe('');
  });
});
