import { writeDifferences } from '../../src/package/differences.ts';
import type {
  Catalogue,
  CatalogueIndicator,
  EncodedSeries,
  IndicatorFile,
  PublishedArea,
} from '../../src/package/types.ts';
import { toPublished } from '../../site/published/published.ts';
import type { Published } from '../../site/published/published.ts';

const same = (text: string) => ({ da: text, en: text });

/** An indicator: share of a hundred, lower is better, monthly. */
export const indicator: CatalogueIndicator = {
  id: 'am-x',
  subject: 'labour-market',
  name: { da: 'Ledige i pct.', en: 'Unemployed, per cent' },
  shortName: { da: 'Ledige', en: 'Unemployed' },
  plain: { da: 'Hvor mange der er ledige.', en: 'How many are unemployed.' },
  numerator: same('n'),
  denominator: same('d'),
  unit: 'PERCENT',
  unitText: { da: 'Procent', en: 'Per cent' },
  decimals: 1,
  direction: 'lower',
  formula: 'ratio',
  multiplier: 100,
  aggregation: 'ratio-of-sums',
  interval: 'none',
  responsibility: 'none',
  targetGroups: ['_T'],
  freqs: ['M'],
  breakdowns: [],
  levels: ['country', 'region', 'municipality'],
  periods: { M: { first: '2025-07', last: '2026-07' } },
  breaks: [],
  caveats: [],
  basis: 'b',
  acceptance: {
    validity: { da: 'v', en: 'v' },
    timeliness: { da: 't', en: 't' },
    perverseIncentives: { da: 'p', en: 'p' },
  },
  bridge: null,
  tables: [
    {
      source: 'jobindsats',
      table: 'y1',
      name: 'Tabel',
      edition: '2026-08-20',
      firstPeriod: '2025-07',
      latestPeriod: '2026-07',
    },
  ],
  available: true,
  reason: null,
  files: [
    {
      format: 'csv',
      mediaType: 'text/csv',
      path: 'indicators/am-x.csv',
      part: { dimension: null, target_group: null },
      bytes: 2048,
      rows: 52,
    },
    {
      format: 'json',
      mediaType: 'application/json',
      path: 'indicators/am-x.json',
      part: { dimension: null, target_group: '_T' },
      bytes: 1024,
      rows: 52,
    },
  ],
};

/** An indicator that the edition lacks. */
export const absent: CatalogueIndicator = {
  ...indicator,
  id: 'lk-y',
  subject: 'compliance',
  name: { da: 'Rettidige', en: 'Timely' },
  periods: {},
  available: false,
  reason: { da: 'Tabellen mangler.', en: 'The table is missing.' },
  files: [],
};

const area = (id: string, name: string, more: Partial<PublishedArea>): PublishedArea => ({
  id,
  name: same(name),
  level: 'municipality',
  validFrom: null,
  validTo: null,
  region: null,
  members: [],
  nuts: null,
  ...more,
});

/** Country, one region, two municipalities in it. */
export const areas: readonly PublishedArea[] = [
  { ...area('DK', '', { level: 'country', members: ['751', '741'] }), name: { da: 'Hele landet', en: 'Denmark' } },
  area('1082', 'Region Midtjylland', { level: 'region', members: ['751', '741'] }),
  area('751', 'Aarhus', { region: '1082' }),
  area('741', 'Samsø', { region: '1082' }),
];

/** A series of thirteen months from July 2025, in counts of a thousand. */
export const series = (
  ref_area: string,
  counts: readonly (number | null)[],
  status = 'A'.repeat(counts.length),
): EncodedSeries => ({
  ref_area,
  target_group: '_T',
  responsibility: '_T',
  sex: '_T',
  age: '_T',
  origin: '_T',
  freq: 'M',
  start: '2025-07',
  status,
  numerator: writeDifferences(counts),
  denominator: writeDifferences(counts.map(() => 10_000)),
  value: null,
  scale: [0, 0],
});

const flat = (first: number, last: number): number[] => [...Array.from({ length: 12 }, () => first), last];

/** Aarhus falls from 4,0 to 3,7; the country rises from 3,0 to 3,2; Samsø is suppressed in the last month. */
export const allSeries: readonly EncodedSeries[] = [
  series('DK', flat(300, 320)),
  series('1082', flat(310, 310)),
  series('751', flat(400, 370), 'AAAAAAAAAAAAP'),
  series('741', [...flat(500, 500).slice(0, 12), null], 'AAAAAAAAAAAAQ'),
];

/** A published version made from a few series; parts may be replaced. */
export function tinyPublished(change: Partial<Catalogue> = {}, file: readonly EncodedSeries[] = allSeries): Published {
  const catalogue: Catalogue = {
    version: '1.2.0',
    released: '2026-08-27',
    kind: 'model',
    notice: { da: 'Modeltal – ikke officiel statistik', en: 'Model figures – not official statistics' },
    editions: [
      {
        source: 'jobindsats',
        edition: '2026-08-20',
        publisher: 'Udgiver',
        url: 'https://example.org/',
        licence: null,
        retrieved: '2026-08-20T08:00:00+02:00',
        kind: 'model',
        note: '',
      },
    ],
    subjects: [
      { id: 'labour-market', name: { da: 'Arbejdsmarkedsforhold', en: 'Labour market' } },
      { id: 'compliance', name: { da: 'Lovkrav', en: 'Compliance' } },
    ],
    targetGroups: [{ id: '_T', name: { da: 'Alle målgrupper', en: 'All target groups' } }],
    indicators: [indicator, absent],
    ...change,
  };
  const readPart = (path: string): IndicatorFile => ({
    indicator: path.replace('indicators/', '').replace('.json', ''),
    version: catalogue.version,
    kind: catalogue.kind,
    notice: catalogue.notice,
    decimals: indicator.decimals,
    multiplier: indicator.multiplier,
    formula: 'ratio',
    interval: catalogue.indicators[0]!.interval,
    direction: catalogue.indicators[0]!.direction,
    aggregation: catalogue.indicators[0]!.aggregation,
    persons: false,
    overTime: { numerator: 'mean', denominator: 'mean' },
    series: file,
  });
  return toPublished({
    catalogue,
    areas,
    plainFiles: [{ path: 'areas.json', bytes: 900 }],
    readPart,
    hashOf: path => `hash of ${path}`,
  });
}
