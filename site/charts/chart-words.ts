import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { ChartOptions } from '../../src/charts/types.ts';

/** Words that charts put beside marks. */
export const chartWords = (lang: Language): ChartOptions['words'] => ({
  suppressed: t(lang, 'chart.suppressed'),
  missing: t(lang, 'chart.missing'),
  notExisting: t(lang, 'chart.notExisting'),
  provisional: t(lang, 'chart.provisional'),
  estimated: t(lang, 'chart.estimated'),
  lowReliability: t(lang, 'chart.lowReliability'),
  break: t(lang, 'chart.break'),
  interval: t(lang, 'chart.interval'),
  notFromZero: t(lang, 'chart.notFromZero'),
  country: t(lang, 'chart.country'),
});
