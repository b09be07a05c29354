import { trendPanels } from '../../src/charts/index.ts';
import { formatNumber } from '../../src/i18n/format-number.ts';
import { formatPeriod } from '../../src/i18n/format-period.ts';
import { formatValue } from '../../src/i18n/format-value.ts';
import { t } from '../../src/i18n/translate.ts';
import { periodId } from '../../src/model/period.ts';
import type { Language } from '../../src/model/text.ts';
import { COUNTRY, figureFacts } from '../figure/figure-facts.ts';
import type { FigureFacts } from '../figure/figure-facts.ts';
import type { Published } from '../published/published.ts';
import { cached } from './chart-cache.ts';
import { breaksOf, plainPoints } from './chart-points.ts';
import { chartWords } from './chart-words.ts';
import { drawing } from './drawing.ts';

/** The regions over time, a panel each, with the country in all of them. Empty where the regions have no figures. */
export function regionPanels(lang: Language, published: Published, id: string): string {
  const indicator = published.indicator(id);
  const country = figureFacts(published, id, { code: COUNTRY });
  const regions = published.areas
    .filter(({ level }) => level === 'region')
    .map(({ id: code }) => figureFacts(published, id, { code }))
    .filter(({ latest }) => latest.row !== null);
  if (regions.length === 0 || !country.latest.row) return '';
  const series = regions.map(lineOf(lang));
  const reference = lineOf(lang)(country);
  const description = t(lang, 'indicator.trendLabel', {
    indicator: indicator.name[lang],
    span: t(lang, 'period.span', {
      first: formatPeriod(lang, country.freq!, country.rows[0]!.time_period),
      last: formatPeriod(lang, country.freq!, country.rows.at(-1)!.time_period),
    }),
  });
  const breaks = breaksOf(lang, indicator, country.rows);
  const { unit, decimals } = indicator;
  return cached(['panels', lang, description, unit, decimals, breaks, series, reference], () =>
    trendPanels(series, reference, {
      id: 'regions',
      title: indicator.name[lang],
      description,
      words: chartWords(lang),
      format: value => formatValue(lang, value, indicator),
      formatTick: value => formatNumber(lang, value, Number.isInteger(value) ? 0 : decimals),
      formatPeriod: ({ freq, ordinal }) => formatPeriod(lang, freq, periodId(freq, ordinal)),
      breaks,
      ...drawing,
    }),
  );
}

const lineOf =
  (lang: Language) =>
  ({ area, rows }: Pick<FigureFacts, 'area' | 'rows'>) => ({
    label: area.name[lang],
    points: plainPoints(rows),
  });
