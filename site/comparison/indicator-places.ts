import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { PublishedComparison } from '../../src/package/types.ts';
import type { Row } from '../../src/package/decode.ts';
import { municipalFigures } from '../indicator/municipal-figures.ts';
import type { Cell } from '../markup/table.ts';
import type { Published } from '../published/published.ts';
import { comparisonOf } from './comparison-index.ts';

type Place = NonNullable<PublishedComparison['place']>;

/** Places of the municipalities at the period that an indicator's page shows, by area; empty where there are none. */
export function placesAt(published: Published, shown: Pick<Row, 'indicator' | 'freq' | 'time_period'>) {
  const { indicator, freq, time_period } = shown;
  return new Map<string, Place>(
    published.areas
      .filter(({ level }) => level === 'municipality')
      .flatMap(({ id }) => {
        const one = comparisonOf(published, { area: id, indicator, freq });
        return one?.place && one.time_period === time_period ? [[id, one.place] as const] : [];
      }),
  );
}

/** A place with its interval as a cell: `12 (7–19)`; a dash for an area that is not ranked. */
export const placeCell = (place: Place | undefined): Cell =>
  place ? { text: `${place.rank} (${place.lower}–${place.upper})` } : { text: '–', className: 'why' };

/** What is to be said of the order of the municipalities: what places mean, or why there are none. */
export function orderText(lang: Language, published: Published, id: string): string {
  const { country, level } = municipalFigures(published, id);
  if (published.indicator(id).direction === 'neutral') return t(lang, 'compare.place.neutral');
  if (!country || level !== 'municipality') return '';
  return t(lang, placesAt(published, country).size > 0 ? 'compare.ranking.lead' : 'compare.place.chance');
}
