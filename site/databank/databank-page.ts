import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { Page } from '../layout/frame.ts';
import { paths } from '../links/paths.ts';
import type { Published } from '../published/published.ts';

/** The databank's page: its frame, the indicator a reader begins with, and the path of the version's files. */
export function databankPage(
  lang: Language,
  { catalogue }: Pick<Published, 'catalogue'>,
): { readonly page: Page; readonly first: string; readonly files: string } {
  return {
    page: {
      lang,
      path: paths.databank(lang),
      title: t(lang, 'databank.title'),
      description: t(lang, 'databank.description'),
      section: 'databank',
    },
    first: catalogue.indicators.find(({ available }) => available)?.id ?? '',
    files: paths.file(catalogue.version, ''),
  };
}
