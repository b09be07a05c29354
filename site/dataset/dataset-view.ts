import { formatBytes } from '../../src/i18n/format-bytes.ts';
import { formatNumber } from '../../src/i18n/format-number.ts';
import { formatDay } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import { OBSERVATION_COLUMNS } from '../../src/model/observation.ts';
import type { Language } from '../../src/model/text.ts';
import type { FileUse } from '../../src/package/types.ts';
import type { Page } from '../layout/frame.ts';
import { downloadName } from '../links/download-name.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import { tableHtml } from '../markup/table.ts';
import { resourcesOf } from '../published/data-package.ts';
import type { Published } from '../published/published.ts';
import { licenceLines } from './licence-lines.ts';
import { partText } from './part-text.ts';
import { sourceTable } from './source-table.ts';

/** What the page of one dataset says. */
export interface DatasetView {
  readonly page: Page;
  readonly name: string;
  readonly plain: string;
  /** Why there are no files; null where there are. */
  readonly absent: string | null;
  readonly files: string;
  readonly columns: string;
  readonly sources: string;
  readonly licences: readonly string[];
  readonly cite: string;
  readonly indicatorLink: string;
}

/** The page of one dataset: its files, columns, sources, licence and citation. */
export function datasetView(lang: Language, published: Published, id: string): DatasetView {
  const indicator = published.indicator(id);
  const { catalogue } = published;
  const name = indicator.name[lang];
  const page: Page = {
    lang,
    path: paths.dataset(lang, id),
    section: 'datasets',
    title: t(lang, 'dataset.title', { indicator: name }),
    description: t(lang, 'dataset.description', { indicator: name }),
    above: [{ label: t(lang, 'nav.datasets'), path: paths.datasets(lang) }],
  };
  return {
    page,
    name,
    plain: indicator.plain[lang],
    absent: indicator.available ? null : (indicator.reason?.[lang] ?? t(lang, 'indicators.absentWhy')),
    files: indicator.files.length === 0 ? '' : filesHtml(lang, published, { id, path: page.path }),
    columns: columnsHtml(lang),
    sources: tableHtml(sourceTable(lang, indicator, catalogue)),
    licences: licenceLines(lang, catalogue),
    cite: t(lang, 'dataset.citeText', {
      indicator: name,
      version: catalogue.version,
      date: formatDay(lang, catalogue.released),
    }),
    indicatorLink: href(page.path, paths.indicator(lang, id)),
  };
}

const filesHtml = (lang: Language, published: Published, { id, path }: { id: string; path: string }): string =>
  tableHtml({
    id: 'files',
    caption: t(lang, 'dataset.files'),
    captionHidden: true,
    columns: [
      { label: t(lang, 'col.file') },
      { label: t(lang, 'col.holds') },
      { label: t(lang, 'col.format') },
      { label: t(lang, 'col.rows'), kind: 'number' },
      { label: t(lang, 'col.size'), kind: 'number' },
    ],
    rows: [...published.indicator(id).files, ...otherFormats(published, id)].map(file => [
      {
        text: file.path,
        href: href(path, paths.file(published.catalogue.version, file.path)),
        download: downloadName(file.path, published.catalogue),
      },
      { text: partText(lang, file.part, published.catalogue) },
      { text: file.mediaType },
      { text: formatNumber(lang, file.rows) },
      { text: formatBytes(lang, file.bytes) },
    ]),
  });

/** Files of the same figures in the formats that the catalogue does not list, each as a part of the CSV it is made of. */
function otherFormats(published: Published, id: string): FileUse[] {
  const listed = published.indicator(id).files;
  return resourcesOf(published, id).flatMap(({ path, mediatype, bytes }) => {
    const source = listed.find(file => file.format === 'csv' && path.startsWith(file.path.slice(0, -'csv'.length)));
    if (!source || listed.some(file => file.path === path)) return [];
    return [{ ...source, path, mediaType: mediatype, bytes }];
  });
}

const columnsHtml = (lang: Language): string =>
  tableHtml({
    id: 'columns',
    caption: t(lang, 'dataset.columns'),
    captionHidden: true,
    columns: [{ label: t(lang, 'col.column') }, { label: t(lang, 'col.meaning') }],
    rows: OBSERVATION_COLUMNS.map(column => [
      { text: column, className: 'code' },
      { text: t(lang, `column.${column}`) },
    ]),
  });
