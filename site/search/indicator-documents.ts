import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { Compatibility } from '../../src/package/compatibility-types.ts';
import type { CatalogueIndicator } from '../../src/package/types.ts';
import { areasWith } from '../figure/figure-paths.ts';
import { paths } from '../links/paths.ts';
import type { Published } from '../published/published.ts';
import { publishedJson } from '../published/published-json.ts';
import type { SearchDocument } from './search-document.ts';

/**
 * The indicators and their datasets, each by its names in both languages, its target groups and what Jobindsats calls it.
 * `setOf` gives the number of a set of areas.
 */
export function indicatorDocuments(
  lang: Language,
  published: Published,
  setOf: (areas: readonly string[]) => number,
): SearchDocument[] {
  const rows = publishedJson<Compatibility>(published, 'compatibility.json')?.rows ?? [];
  const other = lang === 'da' ? 'en' : 'da';
  const { subjects, targetGroups, indicators } = published.catalogue;
  const indicatorOf = (indicator: CatalogueIndicator): SearchDocument => {
    const { id, name, shortName, plain, bridge } = indicator;
    const groups = targetGroups.filter(group => group.id !== '_T' && indicator.targetGroups.includes(group.id));
    const old = rows.filter(row => row.indicator === id).flatMap(row => [row.table, row.table_name, row.measure]);
    const words = [
      ...[name[other], shortName[other], plain[lang], bridge?.measure ?? ''],
      ...groups.map(group => group.name[lang]),
      ...new Set(old),
    ];
    return {
      kind: 'indicator',
      title: name[lang],
      context: subjects.find(subject => subject.id === indicator.subject)?.name[lang] ?? '',
      path: paths.indicator(lang, id).slice(1),
      names: shortName[lang],
      words: words.join(' '),
      each: {
        title: shortName[lang],
        path: paths.figure(lang, '{area}', id).slice(1),
        set: setOf(areasWith(published, id)),
      },
    };
  };
  const datasetOf = ({ id, name }: CatalogueIndicator): SearchDocument => ({
    kind: 'dataset',
    title: t(lang, 'dataset.title', { indicator: name[lang] }),
    context: t(lang, 'search.files'),
    path: paths.dataset(lang, id).slice(1),
    names: '',
    words: `${id} data datasæt fil csv json parquet excel download hent`,
  });
  return [...indicators.map(indicatorOf), ...indicators.filter(({ available }) => available).map(datasetOf)];
}
