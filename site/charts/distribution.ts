import { distributionChart } from '../../src/charts/index.ts';
import { formatPeriod } from '../../src/i18n/format-period.ts';
import { formatValue } from '../../src/i18n/format-value.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import { municipalFigures } from '../indicator/municipal-figures.ts';
import type { Published } from '../published/published.ts';
import { areaFigures } from './area-figures.ts';
import { cached } from './chart-cache.ts';
import { chartWords } from './chart-words.ts';
import { drawing } from './drawing.ts';
import { formatTick } from './format-tick.ts';

/** The municipalities heaped over the axis of their latest figures, in no order of merit. Empty where there are no figures. */
export function distribution(lang: Language, published: Published, id: string): string {
  const indicator = published.indicator(id);
  const municipal = municipalFigures(published, id);
  const { country } = municipal;
  if (!country || municipal.figures.length === 0) return '';
  const figures = areaFigures(lang, municipal);
  const description = t(lang, 'compare.ranking.description', {
    indicator: indicator.name[lang],
    period: formatPeriod(lang, country.freq, country.time_period),
  });
  const { unit, decimals } = indicator;
  return cached(['distribution', lang, description, unit, decimals, country.obs_value, figures], () =>
    distributionChart(figures, {
      id: 'distribution',
      title: indicator.name[lang],
      description,
      words: chartWords(lang),
      format: value => formatValue(lang, value, indicator),
      formatTick: formatTick(lang),
      ...(country.obs_value !== null && { country: country.obs_value }),
      ...drawing,
    }),
  );
}
