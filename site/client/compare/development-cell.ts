import { formatPeriod } from '../../../src/i18n/format-period.ts';
import { formatValue } from '../../../src/i18n/format-value.ts';
import type { ComparedArea, ComparedIndicator } from '../../compare/compared.ts';
import { developmentSvg } from '../../compare/development-svg.ts';
import { periodFigure } from '../../compare/period-figure.ts';
import type { ChartModel, Spot } from '../charts/model.ts';
import { browseDrawing } from '../charts/open-drawing.ts';
import { h } from '../databank/element.ts';
import { drawn } from '../drawn.ts';
import type { ComparePage } from './compare-page.ts';

/** The figures of the last years as a line on the scale of the row, to be gone through, and where it began. */
export function developmentCell(
  { say, context: { lang } }: ComparePage,
  compared: ComparedIndicator,
  { one, domain }: { readonly one: ComparedArea; readonly domain: readonly [number, number] },
): HTMLElement {
  const { indicator, freq, goal } = compared;
  const first = one.cells.find(({ row }) => row?.obs_value != null);
  const markup = developmentSvg(one.cells, domain, goal);
  if (!first || markup === '') return h('td', { class: 'why' }, '–');
  const figure = h('div', { class: 'drawing' }, drawn(markup));
  const svg = figure.querySelector<SVGSVGElement>('svg')!;
  svg.removeAttribute('aria-hidden');
  svg.setAttribute('tabindex', '0');
  svg.setAttribute('role', 'application');
  svg.setAttribute('aria-label', say('comparePage.developmentOf', { area: one.area.name, indicator: indicator.name }));
  browseDrawing({ lang, figure, svg }, developmentModel(lang, compared, one));
  const began = say('comparePage.from', {
    value: formatValue(lang, first.row!.obs_value!, indicator),
    period: formatPeriod(lang, freq, first.period),
  });
  return h('td', {}, figure, h('small', {}, began));
}

/** The figures of the drawing as they are browsed, counted from the first. */
function developmentModel(
  lang: ComparePage['context']['lang'],
  { indicator, freq }: ComparedIndicator,
  { area, cells }: ComparedArea,
): ChartModel {
  const spots = cells.map(({ row, period }, x): Spot => {
    const { text, status } = periodFigure(lang, indicator, row);
    const value = row?.obs_value ?? null;
    return { x, y: value, name: formatPeriod(lang, freq, period), text, value, status };
  });
  return { kind: 'series', heading: '', lines: [{ label: area.name, spots }] };
}
