import { t } from '../../src/i18n/translate.ts';
import { downloadName } from '../links/download-name.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import type { SteeringPage } from './figure-words.ts';

/** A link with its words; `download` names the file it is saved as. */
export interface Link {
  readonly label: string;
  readonly href: string;
  readonly download?: string;
}

/** The files a report is made from: the same path with each ending. */
export const reportFiles = (
  { lang, published, path }: SteeringPage,
  file: string,
  endings: readonly ('json' | 'csv')[],
): Link[] =>
  endings.map(ending => {
    const own = file.replace(/json$/, ending);
    return {
      label: t(lang, `report.file.${ending}`),
      href: href(path, paths.file(published.catalogue.version, own)),
      download: downloadName(own, published.catalogue),
    };
  });
