import type { MapWords } from '../../src/charts/map-options.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import { chartWords } from './chart-words.ts';

/** Words of a map, with the places where class limits are put. */
export const mapWords = (lang: Language): MapWords => ({
  ...chartWords(lang),
  range: t(lang, 'chart.range', { from: '{from}', to: '{to}' }),
  below: t(lang, 'chart.below', { to: '{to}' }),
  between: t(lang, 'chart.between', { from: '{from}', to: '{to}' }),
  above: t(lang, 'chart.above', { from: '{from}' }),
  even: t(lang, 'chart.even'),
});
