import { t } from '../../src/i18n/translate.ts';
import { availableIds } from '../databank/databank-page.ts';
import type { Language } from '../../src/model/text.ts';
import type { Page } from '../layout/frame.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import type { Published } from '../published/published.ts';

/** The compare page: its frame, and the links its script needs. */
export interface ComparePage {
  readonly page: Page;
  /** The version's files. */
  readonly files: string;
  /** What the databank knows; the page reads the same. */
  readonly databank: string;
  /** The indicators that there are figures of, with spaces between. */
  readonly ids: string;
}

/** The compare page of a language. */
export function comparePage(lang: Language, { catalogue }: Pick<Published, 'catalogue'>): ComparePage {
  const page: Page = {
    lang,
    path: paths.compare(lang),
    title: t(lang, 'comparePage.title'),
    description: t(lang, 'comparePage.description'),
    section: 'areas',
    above: [{ label: t(lang, 'nav.areas'), path: paths.areas(lang) }],
  };
  return {
    page,
    files: href(page.path, paths.file(catalogue.version, '')),
    databank: href(page.path, `${paths.databank(lang)}context.json`),
    ids: availableIds(catalogue).join(' '),
  };
}
