import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { Page } from '../layout/frame.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import type { Published } from '../published/published.ts';
import type { Link } from './report-files.ts';
import { steeringOf } from './steering-files.ts';

/** Divisions with regional analyses, the newest first. */
const LEVELS = ['council', 'rar', 'employment-region'] as const;

/** What the page of all regional analyses says: regions of each division with the years they existed. */
export interface RegionsView {
  readonly page: Page;
  readonly divisions: readonly {
    readonly name: string;
    readonly regions: readonly { readonly name: string; readonly years: readonly Link[] }[];
  }[];
}

/** The page of all regional analyses. */
export function regionsView(lang: Language, published: Published): RegionsView {
  const page: Page = {
    lang,
    path: paths.regions(lang),
    section: 'steering',
    title: t(lang, 'regions.title'),
    description: t(lang, 'regions.description'),
    above: [{ label: t(lang, 'nav.steering'), path: paths.steering(lang) }],
  };
  const analyses = steeringOf(published)?.analyses ?? [];
  const divisions = LEVELS.map(level => ({
    name: t(lang, `level.${level}`),
    regions: analyses
      .filter(({ region }) => published.area(region).level === level)
      .map(({ region, years }) => ({
        name: published.area(region).name[lang],
        years: [...years].reverse().map(year => ({
          label: String(year),
          href: href(page.path, paths.analysis(lang, region, String(year))),
        })),
      })),
  }));
  return { page, divisions: divisions.filter(({ regions }) => regions.length > 0) };
}
