import { choroplethMap, tileGridMap } from '../../src/charts/index.ts';
import type { MapOptions } from '../../src/charts/map-options.ts';
import { formatNumber } from '../../src/i18n/format-number.ts';
import { formatPeriod } from '../../src/i18n/format-period.ts';
import { formatValue } from '../../src/i18n/format-value.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import { assets } from '../assets/assets.ts';
import { withOutlinesAt } from '../assets/outlines-svg.ts';
import { figureOrArea } from '../figure/figure-paths.ts';
import { municipalFigures } from '../indicator/municipal-figures.ts';
import type { MunicipalFigures } from '../indicator/municipal-figures.ts';
import { href } from '../links/href.ts';
import { isShownRow } from '../published/shown-row.ts';
import type { Published } from '../published/published.ts';
import { comparisonOf } from '../comparison/comparison-index.ts';
import { areaFigures } from './area-figures.ts';
import type { MapPlace } from './map-source.ts';
import { mapWords } from './map-words.ts';

/** Which map of the municipalities: outlines or equal tiles, with what id, on which page, with which area pointed out. */
export interface MunicipalMap extends MapPlace {
  readonly kind: 'outlines' | 'tiles';
  readonly id: string;
  readonly highlight?: string;
}

/** A map of the municipalities at the latest period, each leading to its figure page. Empty where municipalities have no figures. */
export function municipalMap(lang: Language, published: Published, map: MunicipalMap): string {
  const indicator = published.indicator(map.indicator);
  const municipal = municipalFigures(published, map.indicator);
  if (municipal.figures.length === 0 || municipal.level !== 'municipality') return '';
  const figures = areaFigures(lang, municipal);
  const options: MapOptions = {
    id: map.id,
    title: indicator.name[lang],
    description: mapText(lang, published, map.indicator),
    words: mapWords(lang),
    classing: { classes: 5 },
    even: evenAreas(published, municipal),
    format: value => formatValue(lang, value, indicator),
    formatTick: value => formatNumber(lang, value, indicator.decimals),
    href: code => href(map.page, figureOrArea(lang, published, { code, id: map.indicator })),
    ...(map.highlight !== undefined && { highlight: map.highlight }),
  };
  if (map.kind === 'tiles') return tileGridMap(figures, options);
  return withOutlinesAt(choroplethMap(figures, options), href(map.page, assets.outlines.path));
}

/** Areas whose figure is not clearly different from the country's at the period of the map. */
function evenAreas(published: Published, { country, figures }: MunicipalFigures): ReadonlySet<string> {
  if (!country) return new Set();
  const { indicator, freq, time_period } = country;
  return new Set(
    figures.flatMap(({ area: { id } }) => {
      const one = comparisonOf(published, { area: id, indicator, freq });
      return one?.time_period === time_period && one.country?.verdict === 'no-clear-difference' ? [id] : [];
    }),
  );
}

/** What a map shows, in a sentence: the lowest and the highest figure and whose they are. */
function mapText(lang: Language, published: Published, id: string): string {
  const indicator = published.indicator(id);
  const { country, figures } = municipalFigures(published, id);
  const shown = figures.flatMap(({ area, row }) => (isShownRow(row) ? [{ area, value: row.obs_value }] : []));
  if (!country || shown.length === 0) return indicator.name[lang];
  const max = shown.reduce((a, b) => (b.value > a.value ? b : a));
  const min = shown.reduce((a, b) => (b.value < a.value ? b : a));
  return t(lang, 'indicator.mapLabel', {
    indicator: indicator.name[lang],
    period: formatPeriod(lang, country.freq, country.time_period),
    min: formatValue(lang, min.value, indicator),
    minArea: min.area.name[lang],
    max: formatValue(lang, max.value, indicator),
    maxArea: max.area.name[lang],
  });
}
