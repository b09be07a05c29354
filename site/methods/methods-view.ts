import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { Page } from '../layout/frame.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import { TOPICS } from './topics.ts';

/** What the list of pages on methods says. */
export interface MethodsView {
  readonly page: Page;
  readonly topics: readonly { readonly title: string; readonly lead: string; readonly href: string }[];
}

/** The page that lists the pages on methods. */
export function methodsView(lang: Language): MethodsView {
  const page: Page = {
    lang,
    path: paths.methods(lang),
    section: 'about',
    title: t(lang, 'methods.title'),
    description: t(lang, 'methods.description'),
  };
  return {
    page,
    topics: TOPICS.map(topic => ({
      title: t(lang, `methods.${topic}.title`),
      lead: t(lang, `methods.${topic}.lead`),
      href: href(page.path, paths.method(lang, topic)),
    })),
  };
}
