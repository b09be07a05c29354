import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { Page } from '../layout/frame.ts';
import { paths } from '../links/paths.ts';
import type { Published } from '../published/published.ts';
import { indicatorsBySubject } from './indicator-list.ts';
import type { SubjectItems } from './indicator-list.ts';

/** What the list of indicators says. */
export interface IndicatorsView {
  readonly page: Page;
  readonly subjects: readonly SubjectItems[];
}

/** The page that lists all indicators by subject. */
export function indicatorsView(lang: Language, published: Published): IndicatorsView {
  const page: Page = {
    lang,
    path: paths.indicators(lang),
    section: 'indicators',
    title: t(lang, 'indicators.title'),
    description: t(lang, 'indicators.description'),
  };
  return { page, subjects: indicatorsBySubject(lang, published, page.path) };
}
