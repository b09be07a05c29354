import type { Context, KnownIndicator } from '../../../site/databank/context.ts';

const indicator = (id: string, over: Partial<KnownIndicator> = {}): KnownIndicator => ({
  id,
  name: `Nøgletal ${id}`,
  shortName: id,
  subject: 'effort',
  unit: 'PERCENT',
  unitText: 'Procent',
  decimals: 1,
  numerator: 'Tæller',
  denominator: 'Nævner',
  direction: 'lower',
  aggregation: 'ratio-of-sums',
  freqs: ['M', 'Q', 'Y'],
  periods: {
    M: { first: '2024-01', last: '2026-03' },
    Q: { first: '2024-Q1', last: '2026-Q1' },
    Y: { first: '2024', last: '2025' },
  },
  targetGroups: ['_T', 'ADP'],
  cuts: { age: ['Y16T29', 'Y30T49'], target_group: ['ADP'] },
  files: [
    { path: `indicators/${id}.json`, part: { dimension: null, target_group: null }, hash: 'a' },
    { path: `indicators/${id}/by-age.json`, part: { dimension: 'age', target_group: '_T' }, hash: 'b' },
    {
      path: `indicators/${id}/by-group-ADP.json`,
      part: { dimension: 'target_group', target_group: 'ADP' },

      hash: 'c',
    },
    {
      path: `indicators/${id}/by-ADP-age.json`,
      part: { dimension: 'age', target_group: 'ADP' },

      hash: 'd',
    },
  ],
  ...over,
});

/** A small databank: two indicators, a country of one region with two municipalities, and a jobcentre that is gone. */
export const context: Context = {
  lang: 'da',
  version: '1.0.0',
  released: '2026-04-20',
  notice: null,
  sources: 'Jobindsats.dk (2026-04-20)',
  subjects: [{ id: 'effort', name: 'Indsats' }],
  indicators: [
    indicator('one'),
    indicator('two', {
      freqs: ['Y'],
      periods: { Y: { first: '2020', last: '2025' } },
      targetGroups: ['SDP'],
      cuts: {},
    }),
  ],
  areas: [
    { id: 'DK', name: 'Hele landet', level: 'country', members: ['165', '851'], current: true },
    { id: '1081', name: 'Region Nordjylland', level: 'region', members: ['851'], current: true },
    { id: '165', name: 'Albertslund', level: 'municipality', members: [], current: true },
    { id: '851', name: 'Aalborg', level: 'municipality', members: [], current: true },
    { id: 'J9', name: 'Jobcenter Gammel', level: 'jobcentre', members: ['165'], current: false },
  ],
  codes: {
    target_group: [
      { id: '_T', name: 'I alt' },
      { id: 'ADP', name: 'A-dagpenge' },
    ],
    responsibility: [],
    sex: [],
    age: [
      { id: 'Y16T29', name: '16-29 år' },
      { id: 'Y30T49', name: '30-49 år' },
      { id: 'Y50T66', name: '50-66 år' },
    ],
    origin: [],
  },
  clusters: { year: 2025, members: { '165': ['851'] } },
};
