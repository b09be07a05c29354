import type { Dataset, WithContext } from 'schema-dts';
import type { Language } from '../../src/model/text.ts';
import { paths } from '../links/paths.ts';
import { dataPackage, resourcesOf, type PackageDataset, type PackageResource } from '../published/data-package.ts';
import type { Published } from '../published/published.ts';

/** Which dataset is told of, by whom, and how much of it. */
export interface DatasetJsonLdOptions {
  readonly id: string;
  /** Address of the site. */
  readonly address: string;
  /** Without keywords, sources and files: they are told on the dataset's own page, which is named. */
  readonly brief?: boolean;
}

/** A dataset in the words of schema.org, for dataset search; null where the version does not describe it. */
export function datasetJsonLd(
  lang: Language,
  published: Published,
  { id, address, brief = false }: DatasetJsonLdOptions,
): WithContext<Dataset> | null {
  const all = dataPackage(published);
  const own = all?.['jobindsats:datasets'].find(dataset => dataset.id === id);
  if (!all || !own) return null;
  const url = address.replace(/\/$/, '') + paths.dataset(lang, id);
  const publisher = { '@type': 'Organization', name: NAMES[lang], url: address } as const;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${address}id/dataset/${id}`,
    name: own.title[lang],
    description: own.description[lang].slice(0, MOST_CHARACTERS),
    url,
    identifier: id,
    inLanguage: lang,
    license: all.licenses[0]!.path,
    isAccessibleForFree: true,
    version: all.version,
    dateModified: all.created.slice(0, 10),
    creator: publisher,
    temporalCoverage: `${own.temporal.start}/${own.temporal.end}`,
    spatialCoverage: { '@type': 'Country', name: lang === 'da' ? 'Danmark' : 'Denmark', identifier: 'DK' },
    ...(!brief && {
      alternateName: own.title[lang === 'da' ? 'en' : 'da'],
      keywords: [...own.keywords[lang]],
      datePublished: all.created.slice(0, 10),
      publisher,
      citation: `${NAMES[lang]}: ${own.title[lang]}, ${all.version}. ${url}`,
      includedInDataCatalog: { '@type': 'DataCatalog' as const, name: 'Jobindsats', url: address },
      isBasedOn: all.sources.map(({ title, path }) => ({ '@type': 'CreativeWork' as const, name: title, url: path })),
      variableMeasured: variableOf(lang, own),
      distribution: resourcesOf(published, id).map(file => distributionOf(file, `${address}data/v/${all.version}/`)),
    }),
  };
}

const NAMES: Record<Language, string> = { da: 'Jobindsats-projektet', en: 'The Jobindsats project' };

/** The longest description that dataset search takes. */
const MOST_CHARACTERS = 5000;

const variableOf = (lang: Language, { title, unit }: PackageDataset) => ({
  '@type': 'PropertyValue' as const,
  name: title[lang],
  ...(unit && { unitText: unit[lang] }),
});

const distributionOf = ({ path, mediatype, bytes, hash }: PackageResource, root: string) => ({
  '@type': 'DataDownload' as const,
  contentUrl: root + path,
  encodingFormat: mediatype,
  contentSize: `${bytes} B`,
  sha256: hash.replace('sha256:', ''),
});
