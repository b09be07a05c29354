import { z } from 'zod';
import { FREQS } from '../../model/period.ts';
import { ObsStatus } from '../../model/status.ts';
import { Text } from '../../model/text.ts';
import { jsonShape, type JsonShape } from './json-shape.ts';
import { steeringShapes } from './steering-shapes.ts';

const Kind = z.enum(['official', 'model']);
const Freq = z.enum(FREQS);
const Head = { version: z.string(), kind: Kind, notice: Text.nullable() };
const Number = z.number().nullable();
const Hash = z.string().regex(/^[0-9a-f]{64}$/);

const CatalogueIndicator = z.looseObject({
  id: z.string(),
  subject: z.string(),
  name: Text,
  plain: Text,
  unit: z.string(),
  decimals: z.int(),
  direction: z.enum(['lower', 'higher', 'neutral']),
  formula: z.string(),
  available: z.boolean(),
  files: z.array(z.looseObject({ format: z.string(), path: z.string(), bytes: z.int() })),
});

const Series = z.looseObject({
  ref_area: z.string(),
  target_group: z.string(),
  responsibility: z.string(),
  sex: z.string(),
  age: z.string(),
  origin: z.string(),
  freq: Freq,
  status: z
    .string()
    .regex(new RegExp(`^[${ObsStatus.options.join('')}]+$`))
    .optional(),
  of: Freq.optional(),
});

const Lens = z.looseObject({ reference: z.number(), difference: z.number(), lower: Number, upper: Number });

const Comparison = z.looseObject({
  indicator: z.string(),
  target_group: z.string(),
  freq: Freq,
  time_period: z.string(),
  value: Number,
  country: Lens.nullable(),
  region: Lens.nullable(),
  cluster: Lens.nullable(),
  expected: Lens.nullable(),
  past: Lens.nullable(),
});

const Cube = z.looseObject({
  version: z.literal('2.0'),
  class: z.literal('dataset'),
  id: z.array(z.string()),
  size: z.array(z.int()),
  role: z.looseObject({ metric: z.array(z.string()) }),
  dimension: z.record(z.string(), z.looseObject({ label: z.string(), category: z.looseObject({}) })),
  value: z.union([z.array(Number), z.record(z.string(), Number)]),
  status: z.record(z.string(), z.string()).optional(),
});

/** The JSON files of a version, the more particular paths first. */
export const jsonShapes: readonly JsonShape[] = [
  jsonShape('Catalogue', 'indicators.json', [
    'Every definition in both languages, what is in this version, what it rests on',
    z.looseObject({ ...Head, released: z.iso.date(), indicators: z.array(CatalogueIndicator) }),
  ]),
  jsonShape('Areas', 'areas.json', [
    'The areas with figures',
    z.array(z.looseObject({ id: z.string(), name: Text, level: z.string(), members: z.array(z.string()) })),
  ]),
  jsonShape('Datasets', 'datasets.json', [
    'The datasets beside the indicators',
    z.array(
      z.looseObject({ id: z.string(), name: Text, note: Text, files: z.array(z.looseObject({ path: z.string() })) }),
    ),
  ]),
  jsonShape('Manifest', 'manifest.json', [
    'Every file with size and SHA-256',
    z.looseObject({
      name: z.string(),
      version: z.string(),
      files: z.array(z.looseObject({ path: z.string(), bytes: z.int(), sha256: Hash, mediaType: z.string() })),
    }),
  ]),
  jsonShape('JsonStat', 'indicators/{indicator}.jsonstat.json', [
    'An indicator as JSON-stat 2.0, one cube a frequency',
    z.looseObject({
      version: z.literal('2.0'),
      class: z.literal('collection'),
      label: z.string(),
      link: z.looseObject({ item: z.array(Cube) }),
    }),
  ]),
  jsonShape('Indicator', 'indicators/{indicator}.json', [
    "An indicator's headline series in all areas; the package's `rowsOf` reads it",
    z.looseObject({ ...Head, indicator: z.string(), decimals: z.int(), series: z.array(Series) }),
  ]),
  jsonShape('IndicatorPart', 'indicators/{indicator}/{part}.json', [
    "An indicator's figures in one area, or one part of its series",
    z.looseObject({ ...Head, indicator: z.string(), decimals: z.int(), series: z.array(Series) }),
  ]),
  jsonShape('AreaComparisons', 'comparisons/{area}.json', [
    'The latest comparisons of one municipality',
    z.array(Comparison),
  ]),
  jsonShape('AreaSavings', 'saving-potential/{area}.json', [
    'The latest saving potentials of one municipality: calculated, not a savings goal',
    z.array(
      z.looseObject({ model: z.string(), time_period: z.string(), reference: z.string(), potential: z.number() }),
    ),
  ]),
  jsonShape('Funnel', 'funnel/{indicator}.json', [
    'The latest year of all municipalities around their mean',
    z.looseObject({
      indicator: z.string(),
      time_period: z.string(),
      points: z.array(z.looseObject({ ref_area: z.string() })),
    }),
  ]),
  ...steeringShapes,
  jsonShape('Quality', 'quality.json', [
    'Quality declaration of every indicator by the concepts of ESMS',
    z.record(z.string(), z.record(z.string(), Text)),
  ]),
];
