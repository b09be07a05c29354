import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { Page } from '../layout/frame.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';

/** What the search page says; `entrances` lead to everything without a search. */
export interface SearchPage {
  readonly page: Page;
  readonly entrances: readonly { readonly label: string; readonly href: string }[];
}

/** The search page of a language. */
export function searchPage(lang: Language): SearchPage {
  const page: Page = {
    lang,
    path: paths.search(lang),
    title: t(lang, 'search.title'),
    description: t(lang, 'search.description'),
    section: 'home',
    terms: 0,
  };
  const link = (label: string, path: string) => ({ label, href: href(page.path, path) });
  return {
    page,
    entrances: [
      link(t(lang, 'areas.title'), paths.areas(lang)),
      link(t(lang, 'indicators.title'), paths.indicators(lang)),
      link(t(lang, 'databank.title'), paths.databank(lang)),
      link(t(lang, 'steeringPage.title'), paths.steering(lang)),
      link(t(lang, 'datasets.title'), paths.datasets(lang)),
      link(t(lang, 'methods.title'), paths.methods(lang)),
    ],
  };
}
