import type { PlannedFile } from '../model/file.ts';
import type { Catalogue, PublishedArea } from '../package/types.ts';

/** Texts that the package takes over as they are. */
export interface PackageTexts {
  /** The bundled reader (`src/package/runtime.ts`). */
  readonly runtime: string;
  /** The package's own types (`src/package/types.ts`). */
  readonly types: string;
  readonly readme: string;
  readonly licence: string;
  readonly notice: string;
}

/** Plans the npm package's own files: `package.json`, `index.js`, `index.d.ts`, one module an indicator, README, LICENSE. */
export function packageFiles(
  catalogue: Catalogue,
  areas: readonly PublishedArea[],
  texts: PackageTexts,
): PlannedFile[] {
  const ids = catalogue.indicators.filter(({ available }) => available).map(({ id }) => id);
  const script = (path: string, contents: string): PlannedFile => ({ path, contents, mediaType: 'text/javascript' });
  const typed = (path: string, contents: string): PlannedFile => ({ path, contents, mediaType: 'text/plain' });
  return [
    {
      path: 'package.json',
      contents: `${JSON.stringify(manifestOf(catalogue), null, 2)}\n`,
      mediaType: 'application/json',
    },
    script('index.js', indexScript(ids)),
    typed('index.d.ts', indexTypes(ids, areas, texts.types)),
    script('runtime.js', texts.runtime),
    ...ids.flatMap(id => [
      script(`indicators/${id}.js`, indicatorScript(id)),
      typed(
        `indicators/${id}.d.ts`,
        `import type { IndicatorData } from '../index.js';\ndeclare const data: IndicatorData;\nexport default data;\n`,
      ),
    ]),
    { path: 'README.md', contents: texts.readme, mediaType: 'text/markdown' },
    { path: 'LICENSE', contents: texts.licence, mediaType: 'text/plain' },
    { path: 'NOTICE', contents: texts.notice, mediaType: 'text/plain' },
  ];
}

const manifestOf = ({ version, kind }: Catalogue) => ({
  name: 'jobindsats-data',
  version,
  description:
    kind === 'model'
      ? 'Indicators of the Danish employment effort by municipality and month. Model figures – not official statistics.'
      : 'Indicators of the Danish employment effort by municipality and month.',
  keywords: ['denmark', 'employment', 'unemployment', 'municipalities', 'open data', 'statistics'],
  license: '(MIT AND CC-BY-4.0)',
  type: 'module',
  engines: { node: '>=20.19' },
  sideEffects: false,
  files: [
    'index.js',
    'index.d.ts',
    'runtime.js',
    '*.json',
    'indicators/**/*.json',
    'indicators/*.js',
    'indicators/*.d.ts',
    'comparisons/*.json',
    'codelists',
    'areas.csv',
    'SHA256SUMS',
    'NOTICE',
  ],
  exports: {
    '.': { types: './index.d.ts', default: './index.js' },
    './indicators.json': './indicators.json',
    './areas.json': './areas.json',
    './manifest.json': './manifest.json',
    './package.json': './package.json',
    './codelists/*.csv': './codelists/*.csv',
    './indicators/*.json': './indicators/*.json',
    './comparisons/*.json': './comparisons/*.json',
    './indicators/*': { types: './indicators/*.d.ts', default: './indicators/*.js' },
  },
  publishConfig: { access: 'public', provenance: true },
});

const indexScript = (
  ids: readonly string[],
): string => `import catalogue from './indicators.json' with { type: 'json' };
import areaList from './areas.json' with { type: 'json' };
import { indicatorData } from './runtime.js';

export { figure, rowsOf, rowsOfSeries } from './runtime.js';
export const version = catalogue.version;
export const released = catalogue.released;
export const kind = catalogue.kind;
export const notice = catalogue.notice;
export const indicators = catalogue.indicators;
export const areas = areaList;

const files = {
${ids.map(id => `  '${id}': () => import('./indicators/${id}.json', { with: { type: 'json' } }),`).join('\n')}
};

export async function loadIndicator(id) {
  if (!Object.hasOwn(files, id)) throw new Error(\`unknown indicator: "\${id}". There are \${Object.keys(files).join(', ')}\`);
  return indicatorData((await files[id]()).default);
}
`;

const indicatorScript = (id: string): string => `import file from './${id}.json' with { type: 'json' };
import { indicatorData } from '../runtime.js';

export default indicatorData(file);
`;

const union = (values: readonly string[]): string => values.map(value => `\n  | '${value}'`).join('') || ' never';

const indexTypes = (ids: readonly string[], areas: readonly PublishedArea[], types: string): string => `${types}
/** Indicators with figures in this version. */
export type IndicatorId =${union(ids)};

/** Areas with figures in this version. */
export type AreaId =${union(areas.map(({ id }) => id))};

/** Codes to keep; a field left out keeps all. */
export type RowFilter = Partial<
  Pick<Row, 'target_group' | 'responsibility' | 'sex' | 'age' | 'origin' | 'freq'> & { readonly ref_area: AreaId }
>;

/** One indicator's figures, read with filters. */
export interface IndicatorData {
  readonly file: IndicatorFile;
  /** The rows that have all the given codes, series by series, periods in order. */
  rows(filter?: RowFilter): Row[];
}

export declare const version: string;
/** Day of release, YYYY-MM-DD. */
export declare const released: string;
export declare const kind: 'official' | 'model';
/** The label that must stand with every figure; null for official figures. */
export declare const notice: Text | null;
export declare const indicators: readonly CatalogueIndicator[];
export declare const areas: readonly PublishedArea[];

/** Loads one indicator's figures; rejects with \`unknown indicator\` for an id that has none. */
export declare function loadIndicator(id: IndicatorId): Promise<IndicatorData>;
/** The rows of a file, series by series. */
export declare function rowsOf(file: IndicatorFile): Generator<Row>;
/** The rows of one series. */
export declare function rowsOfSeries(file: IndicatorFile, series: EncodedSeries | DerivedSeries): Generator<Row>;
/** The figure that numerator and denominator make, rounded as published. */
export declare function figure(
  file: Pick<IndicatorFile, 'formula' | 'multiplier' | 'decimals'>,
  numerator: number | null,
  denominator: number | null,
): number | null;
`;
