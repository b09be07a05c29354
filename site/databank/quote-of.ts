import { formatDay } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Context } from './context.ts';

/** The sentence that says where a table comes from: what it shows, version, day and sources. */
export const quoteOf = ({ lang, version, released, sources }: Context, title: string): string =>
  t(lang, 'databank.quote', { title, version, date: formatDay(lang, released), sources });
