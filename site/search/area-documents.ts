import { areaAliases } from '../../src/codelists/area-history.ts';
import { isTextKey, t } from '../../src/i18n/translate.ts';
import type { AreaLevel } from '../../src/model/area.ts';
import type { Language } from '../../src/model/text.ts';
import { paths } from '../links/paths.ts';
import type { Published } from '../published/published.ts';
import type { SearchDocument } from './search-document.ts';

/** Levels that a name is first taken for: `Fyn` may be many things. */
const COMMON: readonly AreaLevel[] = ['country', 'region', 'municipality'];

/** The areas, each by its names now and before, its code and its kind. */
export const areaDocuments = (lang: Language, { areas }: Pick<Published, 'areas'>): SearchDocument[] =>
  areas.map(({ id, name, level, region, validTo }) => {
    const key = `search.level.${level}`;
    const kind = isTextKey(key) ? t(lang, key) : t(lang, 'search.kind.area');
    const above = region === null ? undefined : areas.find(one => one.id === region)?.name[lang];
    const former = areaAliases.filter(({ area }) => area === id).map(alias => alias.name);
    const until = validTo === null ? [] : [t(lang, 'search.until', { year: validTo.slice(0, 4) })];
    return {
      kind: 'area' as const,
      title: name[lang],
      context: [kind, ...(above === undefined ? [] : [above]), ...until].join(' · '),
      path: paths.area(lang, id).slice(1),
      names: former.join(' '),
      words: [id, name.da, name.en, kind, ...(level === 'municipality' ? ['kommune jobcenter jobcentre'] : [])].join(
        ' ',
      ),
      code: id,
      ...(COMMON.includes(level) ? {} : { weight: 0.6 }),
    };
  });
