import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { Page } from '../layout/frame.ts';
import { paths } from '../links/paths.ts';
import type { Published } from '../published/published.ts';
import { areaGroups } from './area-groups.ts';
import type { AreaGroup } from './area-groups.ts';

/** What the list of areas says. */
export interface AreasView {
  readonly page: Page;
  readonly groups: readonly AreaGroup[];
}

/** The page that lists all areas. */
export function areasView(lang: Language, { areas }: Published): AreasView {
  const page: Page = {
    lang,
    path: paths.areas(lang),
    section: 'areas',
    title: t(lang, 'areas.title'),
    description: t(lang, 'areas.description'),
  };
  return { page, groups: areaGroups(lang, areas, page.path) };
}
