import { formatBytes } from '../../src/i18n/format-bytes.ts';
import { formatNumber } from '../../src/i18n/format-number.ts';
import { t } from '../../src/i18n/translate.ts';
import type { TextKey } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { CatalogueIndicator } from '../../src/package/types.ts';
import type { MenuLink, Page } from '../layout/frame.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import { tableHtml } from '../markup/table.ts';
import type { Cell } from '../markup/table.ts';
import type { Published } from '../published/published.ts';
import { otherDatasetsHtml } from './other-datasets.ts';

/** What the list of datasets says; both tables are markup. */
export interface DatasetsView {
  readonly page: Page;
  readonly datasets: string;
  readonly plainFiles: string;
  /** The datasets beside the indicators, empty where the version does not describe them. */
  readonly others: string;
  /** Releases, and the way from Jobindsats' interface. */
  readonly more: readonly MenuLink[];
}

/** The page that lists all datasets and the files they share. */
export function datasetsView(lang: Language, published: Published): DatasetsView {
  const page: Page = {
    lang,
    path: paths.datasets(lang),
    section: 'datasets',
    title: t(lang, 'datasets.title'),
    description: t(lang, 'datasets.description'),
  };
  const { version, indicators } = published.catalogue;
  const link = (path: string): string => href(page.path, paths.file(version, path));
  return {
    page,
    more: [
      { label: t(lang, 'releases.title'), href: href(page.path, paths.releases(lang)) },
      { label: t(lang, 'compat.title'), href: href(page.path, paths.compatibility(lang)) },
    ],
    datasets: tableHtml({
      id: 'datasets',
      caption: t(lang, 'datasets.caption', { version }),
      columns: [
        { label: t(lang, 'col.indicator') },
        { label: t(lang, 'col.format') },
        { label: t(lang, 'col.rows'), kind: 'number' },
        { label: t(lang, 'col.size'), kind: 'number' },
      ],
      rows: indicators.map(indicator => [
        { text: indicator.name[lang], href: href(page.path, paths.dataset(lang, indicator.id)) },
        ...fileCells(lang, indicator),
      ]),
    }),
    others: otherDatasetsHtml(lang, published, page.path),
    plainFiles: tableHtml({
      id: 'common',
      caption: t(lang, 'datasets.common'),
      captionHidden: true,
      columns: [
        { label: t(lang, 'col.file') },
        { label: t(lang, 'col.meaning') },
        { label: t(lang, 'col.size'), kind: 'number' },
      ],
      rows: published.plainFiles.map(({ path, bytes }) => [
        { text: path, href: link(path) },
        { text: meaningOf(lang, path) },
        { text: formatBytes(lang, bytes) },
      ]),
    }),
  };
}

/** Formats, rows and bytes of an indicator's files; rows are the same in all of them. */
function fileCells(lang: Language, { files }: CatalogueIndicator): Cell[] {
  const [first] = files;
  if (!first) return [{ text: t(lang, 'indicators.absent'), className: 'why' }, { text: '–' }, { text: '–' }];
  return [
    { text: [...new Set(files.map(({ format }) => format.toUpperCase()))].join(', ') },
    { text: formatNumber(lang, first.rows) },
    {
      text: formatBytes(
        lang,
        files.reduce((sum, { bytes }) => sum + bytes, 0),
      ),
    },
  ];
}

const MEANINGS: Readonly<Record<string, TextKey>> = {
  'indicators.json': 'datasets.catalogue',
  'areas.json': 'datasets.areas',
  'datapackage.json': 'datasets.datapackage',
  'openapi.json': 'datasets.openapi',
  'quality.json': 'datasets.quality',
  'catalog.ttl': 'datasets.dcat',
  'catalog.jsonld': 'datasets.dcat',
  'CITATION.cff': 'datasets.citation',
  'llms.txt': 'datasets.llms',
  'areas.csv': 'datasets.areas',
  'manifest.json': 'datasets.manifest',
  SHA256SUMS: 'datasets.manifest',
};

function meaningOf(lang: Language, path: string): string {
  const key = MEANINGS[path];
  if (key) return t(lang, key);
  return t(lang, 'datasets.codelist', { name: path.replace(/^.*\/|\.csv$/g, '').replaceAll('_', ' ') });
}
