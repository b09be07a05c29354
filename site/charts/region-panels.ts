import { trendPanels } from '../../src/charts/index.ts';
import { formatPeriod } from '../../src/i18n/format-period.ts';
import { formatValue } from '../../src/i18n/format-value.ts';
import { t } from '../../src/i18n/translate.ts';
import { periodId } from '../../src/model/period.ts';
import type { Language } from '../../src/model/text.ts';
import type { CatalogueIndicator } from '../../src/package/types.ts';
import { COUNTRY } from '../figure/figure-facts.ts';
import type { AreaRows } from '../figure/figure-facts.ts';
import { headlineGroup, panelFreq } from '../figure/latest-of.ts';
import type { Published } from '../published/published.ts';
import { isShownRow } from '../published/shown-row.ts';
import { tableHtml } from '../markup/table.ts';
import { cached } from './chart-cache.ts';
import { breaksOf, plainPoints } from './chart-points.ts';
import { seriesTable } from './chart-tables.ts';
import { chartWords } from './chart-words.ts';
import { formatTick } from './format-tick.ts';
import { drawing } from './drawing.ts';

/** The regions over time, a panel each, with the country in all of them. Empty where the regions have no figures. */
export function regionPanels(lang: Language, published: Published, id: string): string {
  const indicator = published.indicator(id);
  const { regions, country } = regionRows(published, id);
  const [first, last] = [country.rows[0], country.rows.at(-1)];
  if (regions.length === 0 || !first || !last) return '';
  const spec = ['panels', lang, regions.map(({ area }) => area.name[lang]), published.fingerprint(id)];
  return cached(spec, () =>
    trendPanels(regions.map(lineOf(lang)), lineOf(lang)(country), {
      id: 'regions',
      title: indicator.name[lang],
      description: t(lang, 'indicator.trendLabel', {
        indicator: indicator.name[lang],
        span: t(lang, 'period.span', {
          first: formatPeriod(lang, first.freq, first.time_period),
          last: formatPeriod(lang, last.freq, last.time_period),
        }),
      }),
      words: chartWords(lang),
      format: value => formatValue(lang, value, indicator),
      formatTick: formatTick(lang),
      formatPeriod: ({ freq, ordinal }) => formatPeriod(lang, freq, periodId(freq, ordinal)),
      breaks: breaksOf(lang, indicator, country.rows),
      ...drawing,
    }),
  );
}

/** Newest periods in the table of regions. */
const TABLE_PERIODS = 4;

/** The newest figures of the regions and the country as a table. */
export function regionTable(lang: Language, published: Published, id: string): string {
  const { regions, country } = regionRows(published, id);
  return tableHtml(
    seriesTable(lang, {
      id: 'regions-table',
      caption: t(lang, 'indicator.trend'),
      decimals: published.indicator(id).decimals,
      periods: TABLE_PERIODS,
      series: [...regions, country].map(({ area, rows }) => ({ label: area.name[lang], rows })),
    }),
  );
}

/** The regions that have figures, at the frequency of their panels, and the country. */
export function regionRows(published: Published, id: string): { regions: readonly AreaRows[]; country: AreaRows } {
  const rowsOf = areaRows(published, published.indicator(id));
  const regions = published.areas.filter(({ level }) => level === 'region').map(area => rowsOf(area.id));
  return { regions: regions.filter(({ rows }) => rows.some(isShownRow)), country: rowsOf(COUNTRY) };
}

const areaRows =
  (published: Published, indicator: CatalogueIndicator) =>
  (code: string): AreaRows => {
    const freq = panelFreq(indicator);
    const targetGroup = headlineGroup(indicator);
    const rows = freq === null ? [] : published.series(indicator.id).rows({ area: code, freq, targetGroup });
    return { area: published.area(code), rows };
  };

const lineOf =
  (lang: Language) =>
  ({ area, rows }: AreaRows) => ({ label: area.name[lang], points: plainPoints(rows) });
