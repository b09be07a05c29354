import { formatPeriod } from '../../../src/i18n/format-period.ts';
import type { Form } from '../../databank/choice.ts';
import { scatterSvg } from '../../databank/scatter-svg.ts';
import { barsSvg } from '../../databank/bars-svg.ts';
import type { Shown } from '../../databank/shown-table.ts';
import type { ChartModel } from '../charts/model.ts';
import type { Drawn } from '../charts/read-model.ts';
import { markModel } from '../charts/table-models.ts';
import { barsModel, browseChart, linesModel, numberText } from './browse-chart.ts';
import { byIndicator, hasFigures, latestOf, linesOf } from './chart-lines.ts';
import type { Line } from './chart-lines.ts';
import { drawn } from '../drawn.ts';
import { h } from './element.ts';
import { fittingForm, MOST_LINES, MOST_PANELS } from './fitting-form.ts';
import { lineSvg } from './line-svg.ts';
import { mapPicture } from './map-picture.ts';
import type { Page } from './page.ts';
import type { Results } from './results.ts';

/** The chart of a choice in the form that is chosen, or a sentence that says why that form shows nothing. */
export function chartView(page: Page, shown: Shown, { cells, unread }: Results): HTMLElement | null {
  const { form: chosen } = shown.choice;
  if (chosen === 'none') return null;
  // What could not be had is no gap of a line: the page says what is left out.
  const told = unread === 0 ? cells : cells.filter(cell => !cell.unread);
  const lines = linesOf(shown, told);
  const form = chosen === 'auto' ? fittingForm(lines) : chosen;
  const markup = DRAWERS[form](page, shown, lines);
  const box = h('div', { class: form === 'panels' ? 'databank-chart side' : 'databank-chart' });
  const why = hasFigures(lines, shown) ? form : 'empty';
  if (markup.length === 0) box.append(h('p', { class: 'small quiet' }, page.say(`databank.noChart.${why}`)));
  for (const { heading, svg, model, note } of markup) {
    const figure = h('figure', { class: 'drawing' }, heading === '' ? null : h('figcaption', {}, heading));
    figure.append(drawn(svg), ...(note ? [note] : []));
    browseChart(figure, page.context.lang, model);
    box.append(figure);
  }
  return box;
}

interface Picture {
  readonly heading: string;
  readonly svg: string;
  /** What stands beneath it. */
  readonly note?: HTMLElement;
  /** Its figures as they are browsed. */
  readonly model: (drawn: Drawn) => ChartModel;
}

type Drawer = (page: Page, shown: Shown, lines: readonly Line[]) => Picture[];

const DRAWERS: Readonly<Record<Exclude<Form, 'auto' | 'none'>, Drawer>> = {
  line: (_page, shown, lines) =>
    byIndicator(lines).flatMap(([indicator, own]) =>
      own.length > MOST_LINES || !hasFigures(own, shown)
        ? []
        : [
            {
              heading: indicator.name,
              svg: lineSvg(shown, own, { id: `line-${indicator.id}` }),
              model: () => linesModel(shown, own),
            },
          ],
    ),
  panels: (_page, shown, lines) => {
    const told = lines.filter(line => hasFigures([line], shown)).slice(0, MOST_PANELS);
    return told.map((line, i) => ({
      heading: `${line.label} · ${line.indicator.shortName}`,
      svg: lineSvg(shown, [line], {
        id: `panel-${i}`,
        beside: told.filter(({ indicator }) => indicator === line.indicator),
      }),
      model: () => linesModel(shown, [line]),
    }));
  },
  bars: (page, shown, lines) =>
    byIndicator(lines).flatMap(([indicator, own]) => {
      const bars = latestOf(shown, own);
      return bars.figures.length === 0
        ? []
        : [
            {
              heading: `${indicator.name}, ${formatPeriod(page.context.lang, shown.choice.freq, bars.period)}`,
              svg: barsSvg(bars.figures, value => numberText(shown, indicator, value)),
              model: () => barsModel(shown, bars.figures, indicator),
            },
          ];
    }),
  map: (page, shown, lines) =>
    byIndicator(lines).flatMap(([indicator, own]) => {
      const { period, figures } = latestOf(
        shown,
        own.filter(({ cells }) => /^\d{3}$/.test(cells[0]!.area)),
      );
      return figures.length < 2
        ? []
        : [
            {
              heading: `${indicator.name}, ${formatPeriod(page.context.lang, shown.choice.freq, period)}`,
              ...mapPicture(page, shown, { indicator, figures, period }),
              model: markModel,
            },
          ];
    }),
  scatter: (page, shown, lines) => {
    const [x, y] = byIndicator(lines);
    if (!x || !y) return [];
    const [across, up] = [latestOf(shown, x[1]), latestOf(shown, y[1])];
    const points = across.figures.flatMap(figure => {
      const other = up.figures.find(({ code, label }) => code === figure.code && label === figure.label);
      return other && figure.value !== null && other.value !== null
        ? [{ label: figure.label, x: figure.value, y: other.value }]
        : [];
    });
    if (points.length < 3) return [];
    const axes = { x: x[0].name, y: y[0].name };
    const format = {
      x: (value: number) => numberText(shown, x[0], value),
      y: (value: number) => numberText(shown, y[0], value),
    };
    return [{ heading: page.say('databank.caution'), svg: scatterSvg(points, { axes, format }), model: markModel }];
  },
};
