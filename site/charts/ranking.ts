import { rankingChart } from '../../src/charts/index.ts';
import { formatNumber } from '../../src/i18n/format-number.ts';
import { formatPeriod } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import { placesAt } from '../comparison/indicator-places.ts';
import { figureOrder } from '../indicator/figure-order.ts';
import { municipalFigures } from '../indicator/municipal-figures.ts';
import type { Published } from '../published/published.ts';
import { areaFigures } from './area-figures.ts';
import { cached } from './chart-cache.ts';
import { chartWords } from './chart-words.ts';
import { formatTick } from './format-tick.ts';
import { drawing } from './drawing.ts';

/** The municipalities (or the smallest areas there are figures for) in order of their latest figure, the best first. Empty where there are no figures. */
export function ranking(lang: Language, published: Published, id: string): string {
  const indicator = published.indicator(id);
  const municipal = municipalFigures(published, id);
  const { country } = municipal;
  if (!country || municipal.figures.length === 0) return '';
  const order = figureOrder(lang, indicator.direction, placesAt(published, country));
  const figures = areaFigures(lang, { ...municipal, figures: municipal.figures.toSorted(order) });
  const period = formatPeriod(lang, country.freq, country.time_period);
  const description = t(lang, 'indicator.rankingLabel', {
    indicator: indicator.name[lang],
    level: t(lang, `level.${municipal.level}`).toLowerCase(),
    period,
  });
  const { unit, decimals } = indicator;
  return cached(['ranking', lang, description, unit, decimals, country.obs_value, figures], () =>
    rankingChart(figures, {
      id: 'ranking',
      title: indicator.name[lang],
      description,
      words: chartWords(lang),
      order: indicator.direction === 'lower' ? 'ascending' : 'descending',
      format: value => formatNumber(lang, value, decimals),
      formatTick: formatTick(lang),
      ...(country.obs_value !== null && { country: country.obs_value }),
      ...drawing,
    }),
  );
}
