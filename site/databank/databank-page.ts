import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { Page } from '../layout/frame.ts';
import { paths } from '../links/paths.ts';
import type { Published } from '../published/published.ts';

/** The indicators that there are figures of, in the catalogue's order. */
export const availableIds = ({ indicators }: Published['catalogue']): string[] =>
  indicators.flatMap(({ id, available }) => (available ? [id] : []));

/** The databank's page: its frame, the indicators it knows and the one a reader begins with, and the path of the version's files. */
export function databankPage(
  lang: Language,
  { catalogue }: Pick<Published, 'catalogue'>,
): { readonly page: Page; readonly first: string; readonly files: string; readonly ids: string } {
  const ids = availableIds(catalogue);
  return {
    page: {
      lang,
      path: paths.databank(lang),
      title: t(lang, 'databank.title'),
      description: t(lang, 'databank.description'),
      section: 'databank',
    },
    first: ids[0] ?? '',
    files: paths.file(catalogue.version, ''),
    ids: ids.join(' '),
  };
}
