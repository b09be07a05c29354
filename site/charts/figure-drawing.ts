import type { Language } from '../../src/model/text.ts';
import type { FigureFacts } from '../figure/figure-facts.ts';
import type { Published } from '../published/published.ts';
import { revisionSpans } from '../quality/completeness.ts';
import { cached } from './chart-cache.ts';
import { lineSource } from './chart-source.ts';
import type { ChartSource } from './chart-source.ts';
import { drawnSeries, figureChart } from './figure-chart.ts';

/** The line chart of a figure page, drawn once for a published version's figures; see `figureChart`. */
export function figureDrawing(lang: Language, published: Published, facts: FigureFacts): string {
  const revisions = revisionSpans(published, facts);
  const areas = [facts.area, ...facts.others.map(({ area }) => area)].map(({ id, name }) => [id, name[lang]]);
  const spec = ['line', lang, facts.targetGroup, areas, published.fingerprint(facts.indicator.id), revisions];
  return cached(spec, () => figureChart(lang, facts, revisions));
}

/** Where the figures of a figure's line chart come from, for the chart on the page `page`. */
export const figureSource = (lang: Language, { catalogue }: Published, { facts, page }: FigureOnPage): ChartSource =>
  lineSource(lang, {
    version: catalogue.version,
    indicator: facts.indicator,
    areas: drawnSeries(facts).map(({ area }) => area),
    page,
  });

/** A figure whose chart stands on a page, by its site path. */
export interface FigureOnPage {
  readonly facts: FigureFacts;
  readonly page: string;
}
