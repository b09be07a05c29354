import type { PlannedFile } from '../../model/file.ts';
import type { ManifestEntry } from '../../package/manifest.ts';
import type { Text } from '../../model/text.ts';
import type { Catalogue } from '../../package/types.ts';
import type { DescribedDataset, DescribedTable, Description } from './description.ts';
import { tableSchema } from './table-schema.ts';

/** The licence of our own data and texts. */
export const LICENCE = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0',
};

/**
 * Plans `datapackage.json` (Frictionless Data Package 2.0) and `schemas/<table>.json`, the columns of each kind of table,
 * which its CSV and its Parquet files share.
 */
export function dataPackageFiles(description: Description, address: string): PlannedFile[] {
  const { datasets } = description;
  const schemas = new Map(datasets.flatMap(({ tables }) => tables.map(table => [table.definition.id, table] as const)));
  const json = (path: string, value: object): PlannedFile => ({
    path,
    contents: `${JSON.stringify(value, null, 1)}\n`,
    mediaType: 'application/json',
  });
  return [
    json('datapackage.json', dataPackage(description, address)),
    ...[...schemas].map(([id, table]) => json(`schemas/${id}.json`, tableSchema(table))),
  ];
}

const dataPackage = ({ catalogue, datasets, entries }: Description, address: string) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'jobindsats-data',
  id: `${address}data/v/${catalogue.version}/`,
  title: 'Jobindsats: indicators of the Danish employment effort',
  description: withNotice(catalogue, {
    da: '',
    en: 'What is done for whom, with what result, in every municipality and month. Definitions in both languages are in indicators.json.',
  }).en,
  'jobindsats:titleDa': 'Jobindsats: nøgletal for beskæftigelsesindsatsen',
  'jobindsats:kind': catalogue.kind,
  homepage: address,
  version: catalogue.version,
  created: `${catalogue.released}T00:00:00Z`,
  keywords: ['denmark', 'employment', 'unemployment', 'municipalities', 'open data'],
  licenses: [LICENCE],
  contributors: [{ title: 'The Jobindsats contributors', path: address, roles: ['creator', 'contact'] }],
  sources: catalogue.editions.map(({ publisher, url, edition }) => ({ title: publisher, path: url, version: edition })),
  'jobindsats:datasets': datasets.map(({ id, title, description, keywords, unit, span, freq, page }) => ({
    id,
    title,
    description,
    keywords,
    unit,
    temporal: span,
    freq,
    page,
  })),
  resources: [
    ...datasets.flatMap(dataset => [
      ...dataset.tables.flatMap(table => tableResources(dataset, table)),
      ...dataset.files.filter(file => !isOfTable(dataset, file)).map(file => fileResource(dataset, file)),
    ]),
    ...catalogue.subjects.flatMap(({ id, name }) =>
      entries
        .filter(({ path }) => path === `topics/${id}.zip`)
        .map(file => fileResource({ id: `topic-${id}`, title: name }, file)),
    ),
  ],
});

/** A text with the label of model figures before it. */
export const withNotice = ({ notice }: Pick<Catalogue, 'notice'>, text: Text): Text =>
  notice ? { da: `${notice.da}. ${text.da}`, en: `${notice.en}. ${text.en}` } : text;

const isOfTable = ({ tables }: DescribedDataset, file: ManifestEntry): boolean =>
  tables.some(({ csv, others }) => csv === file || others.includes(file));

function tableResources(dataset: DescribedDataset, { definition, csv, others }: DescribedTable): object[] {
  const schema = `schemas/${definition.id}.json`;
  return [
    {
      ...fileResource(dataset, csv),
      type: 'table',
      encoding: 'utf-8',
      dialect: { lineTerminator: '\n' },
      schema,
    },
    ...others.map(file => ({
      ...fileResource(dataset, file),
      ...(file.path.endsWith('.parquet') && { type: 'table', schema }),
    })),
  ];
}

const fileResource = (
  dataset: Pick<DescribedDataset, 'id' | 'title'>,
  { path, bytes, sha256, mediaType }: ManifestEntry,
) => ({
  name: resourceName(path),
  title: dataset.title.en,
  path,
  format: path.split('.').at(-1)!,
  mediatype: mediaType,
  bytes,
  hash: `sha256:${sha256}`,
  'jobindsats:dataset': dataset.id,
});

/** Name of a resource by its path: `indicators/mg-dagpenge.csv` is `mg-dagpenge`, its other formats have theirs behind. */
export function resourceName(path: string): string {
  const [stem = '', ...extensions] = path
    .replace(/^indicators\//, '')
    .replace(/^codelists\//, 'codelist-')
    .replaceAll('/', '-')
    .split('.');
  return extensions.join('.') === 'csv' ? stem : [stem, ...extensions].join('.');
}
