import { capital } from '../../src/i18n/capital.ts';
import { formatPeriod } from '../../src/i18n/format-period.ts';
import { parsePeriodId } from '../../src/model/period.ts';
import type { Language } from '../../src/model/text.ts';
import { MAP_MONTHS } from '../client/map/period-figures.ts';
import { municipalFigures } from '../indicator/municipal-figures.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import type { Published } from '../published/published.ts';
import { MARKS, tableSource } from './chart-source.ts';
import type { ChartSource } from './chart-source.ts';

/** Which indicator a map of municipalities shows, and the site path of the page it stands on. */
export interface MapPlace {
  readonly indicator: string;
  readonly page: string;
}

/** Where the figures of a map come from: the table of municipalities, and for other periods the indicator's file. */
export const mapSource = (lang: Language, published: Published, map: MapPlace): ChartSource => ({
  ...tableSource('map', 'municipalities', published.indicator(map.indicator).unit),
  ...periodSource(lang, published, map),
});

/** The same of a map on a page without that table: the areas say their latest figures themselves. */
export const markedMapSource = (lang: Language, published: Published, map: MapPlace): ChartSource => ({
  ...MARKS,
  'data-unit': published.indicator(map.indicator).unit,
  ...periodSource(lang, published, map),
});

/** The latest period of a map of municipalities in words; empty where there is none. */
export function mapPeriod(lang: Language, published: Published, id: string): string {
  const { country } = municipalFigures(published, id);
  return country ? capital(formatPeriod(lang, country.freq, country.time_period)) : '';
}

/** Where the figures of other periods than the latest come from. */
function periodSource(lang: Language, published: Published, { indicator: id, page }: MapPlace): ChartSource {
  const { periods } = published.indicator(id);
  const { country } = municipalFigures(published, id);
  if (!country) return {};
  const { freq, time_period: last } = country;
  const steps = parsePeriodId(freq, last) - parsePeriodId(freq, periods[freq]!.first) + 1;
  return {
    'data-files': href(page, paths.file(published.catalogue.version, `indicators/${id}/`)),
    'data-last': last,
    'data-last-name': formatPeriod(lang, freq, last),
    'data-steps': String(freq === 'M' ? Math.min(MAP_MONTHS, steps) : steps),
  };
}
