import { areaInSentence } from '../../src/i18n/area-name.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { PublishedHead } from '../../src/package/audit-types.ts';
import type { Page } from '../layout/frame.ts';
import { paths } from '../links/paths.ts';
import type { Published } from '../published/published.ts';

/** The page of an area's report of a year: a result audit, or what a plan can start from. */
export function areaReportPage(
  lang: Language,
  published: Published,
  { kind, head }: { readonly kind: 'audit' | 'plan'; readonly head: PublishedHead },
): Page {
  const area = published.area(head.area);
  const year = String(head.year);
  return {
    lang,
    path: paths[kind](lang, area.id, year),
    section: 'steering',
    title: t(lang, `${kind}.title`, { area: area.name[lang], year }),
    description: t(lang, `${kind}.description`, { area: areaInSentence(lang, area), year }),
    above: [
      { label: t(lang, 'nav.areas'), path: paths.areas(lang) },
      { label: area.name[lang], path: paths.area(lang, area.id) },
    ],
  };
}
