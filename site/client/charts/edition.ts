import { formatDay } from '../../../src/i18n/format-period.ts';
import { t } from '../../../src/i18n/translate.ts';
import type { Language } from '../../../src/model/text.ts';

/** What is known of the published version; put in when the scripts are bundled. */
declare const EDITION: {
  readonly version: string;
  readonly released: string;
  readonly sources: Readonly<Record<Language, string>>;
  readonly notice: Readonly<Record<Language, string>> | null;
};

/** Source, version and day of a chart in a sentence. */
export const quoteOf = (lang: Language, title: string): string =>
  t(lang, 'databank.quote', {
    title,
    version: EDITION.version,
    date: formatDay(lang, EDITION.released),
    sources: EDITION.sources[lang],
  });

/** The label that goes with model figures; null for official ones. */
export const noticeOf = (lang: Language): string | null => EDITION.notice?.[lang] ?? null;

/** Beginning of the names of saved files: version, and that figures are model figures. */
export const fileStem = (): string => `jobindsats-${EDITION.version}${EDITION.notice === null ? '' : '.modeltal'}`;
