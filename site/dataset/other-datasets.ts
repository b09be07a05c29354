import { formatBytes } from '../../src/i18n/format-bytes.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import { downloadName } from '../links/download-name.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import { tableHtml } from '../markup/table.ts';
import { dataPackage } from '../published/data-package.ts';
import type { Published } from '../published/published.ts';

/** Files in a folder for each area are too many for a list. */
const IS_WHOLE = /^(?!audits\/)[^/]+(\/[^/]+)?$/;

/** A table of the datasets beside the indicators and of the topics, a line a file; empty without a Data Package. */
export function otherDatasetsHtml(lang: Language, published: Published, from: string): string {
  const described = dataPackage(published);
  if (!described) return '';
  const { catalogue } = published;
  const titles = new Map<string, string>([
    ...described['jobindsats:datasets'].map(({ id, title }) => [id, title[lang]] as const),
    ...catalogue.subjects.map(
      ({ id, name }) => [`topic-${id}`, t(lang, 'datasets.topic', { name: name[lang] })] as const,
    ),
  ]);
  const indicators = new Set(catalogue.indicators.map(({ id }) => id));
  const files = described.resources.filter(
    file =>
      !indicators.has(file['jobindsats:dataset']) && !file.path.startsWith('codelists/') && IS_WHOLE.test(file.path),
  );
  return tableHtml({
    id: 'others',
    caption: t(lang, 'datasets.others'),
    captionHidden: true,
    columns: [
      { label: t(lang, 'col.meaning') },
      { label: t(lang, 'col.file') },
      { label: t(lang, 'col.size'), kind: 'number' },
    ],
    rows: files.map(({ path, bytes, 'jobindsats:dataset': dataset }) => [
      { text: titles.get(dataset) ?? dataset },
      { text: path, href: href(from, paths.file(catalogue.version, path)), download: downloadName(path, catalogue) },
      { text: formatBytes(lang, bytes) },
    ]),
  });
}
