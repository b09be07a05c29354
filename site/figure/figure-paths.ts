import { LANGUAGES } from '../../src/model/text.ts';
import type { Language } from '../../src/model/text.ts';
import { paths } from '../links/paths.ts';
import { remember } from '../published/remember.ts';
import type { Published } from '../published/published.ts';
import { headlineFreq, headlineGroup } from './latest-of.ts';

/** Parameters of one figure page. */
export interface FigureParams {
  readonly params: { readonly lang: Language; readonly code: string; readonly indicator: string };
}

/** Every figure that has a page: each available indicator for each area it has rows for, in both languages. */
export const figurePaths = (published: Published): FigureParams[] =>
  published.catalogue.indicators.flatMap(({ id: indicator }) =>
    areasWith(published, indicator).flatMap(code => LANGUAGES.map(lang => ({ params: { lang, code, indicator } }))),
  );

/** Site path of a figure's page, or of the area's where the indicator has no rows for it. */
export function figureOrArea(lang: Language, published: Published, { code, id }: { code: string; id: string }): string {
  const areas = remember(published, `areas with ${id}`, () => new Set(areasWith(published, id)));
  return areas.has(code) ? paths.figure(lang, code, id) : paths.area(lang, code);
}

/** Codes of the areas that an indicator has rows for at its finest frequency, in order of the area list. */
export function areasWith(published: Published, id: string): string[] {
  const indicator = published.indicator(id);
  const freq = headlineFreq(indicator);
  if (freq === null) return [];
  const targetGroup = headlineGroup(indicator);
  const series = published.series(id);
  return published.areas.map(area => area.id).filter(area => series.has({ area, freq, targetGroup }));
}
