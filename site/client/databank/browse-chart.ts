import { formatNumber } from '../../../src/i18n/format-number.ts';
import { formatPeriod } from '../../../src/i18n/format-period.ts';
import { formatValue } from '../../../src/i18n/format-value.ts';
import { t } from '../../../src/i18n/translate.ts';
import type { AreaFigure } from '../../../src/charts/types.ts';
import { parsePeriodId } from '../../../src/model/period.ts';
import type { Cell } from '../../databank/cells.ts';
import type { KnownIndicator } from '../../databank/context.ts';
import { numberOf } from '../../databank/pivot.ts';
import type { Shown } from '../../databank/shown-table.ts';
import { statusWords } from '../../figure/status-cell.ts';
import type { ChartModel, Spot } from '../charts/model.ts';
import { afterPaint } from '../after-paint.ts';
import { browseDrawing } from '../charts/open-drawing.ts';
import type { Drawn } from '../charts/read-model.ts';

/** Lets a reader go through a chart of the databank by keys and pointer, as through the charts of the pages; it is painted first. */
export function browseChart(figure: HTMLElement, lang: Drawn['lang'], modelOf: (drawn: Drawn) => ChartModel): void {
  const svg = figure.querySelector<SVGSVGElement>('svg.chart');
  if (!svg) return;
  svg.setAttribute('tabindex', '0');
  svg.setAttribute('role', 'application');
  const drawn = { lang, figure, svg };
  afterPaint(() => svg.isConnected && browseDrawing(drawn, modelOf(drawn)));
}

/** A number of the chosen kind as people read it. */
export const numberText = ({ choice, context }: Shown, indicator: KnownIndicator, value: number): string =>
  choice.measure === 'value' ? formatValue(context.lang, value, indicator) : formatNumber(context.lang, value, 0);

interface ToldLine {
  readonly label: string;
  readonly indicator: KnownIndicator;
  readonly cells: readonly Cell[];
}

/** Lines of the databank as they are browsed: every period of the choice, with its figure or why there is none. */
export function linesModel(shown: Shown, lines: readonly ToldLine[]): ChartModel {
  const { choice, context } = shown;
  const { lang } = context;
  const spotOf =
    (indicator: KnownIndicator) =>
    (cell: Cell): Spot => {
      const value = numberOf(cell, choice.measure);
      const status = statusWords(lang, cell.row?.obs_status ?? 'O');
      const text = value === null ? status : numberText(shown, indicator, value);
      return {
        x: parsePeriodId(choice.freq, cell.period),
        y: value,
        name: formatPeriod(lang, choice.freq, cell.period),
        text: value === null || status === '' ? text : `${text} (${status})`,
        value,
        status,
      };
    };
  return {
    kind: 'series',
    heading: t(lang, 'col.period'),
    lines: lines.map(({ label, indicator, cells }) => ({ label, spots: cells.map(spotOf(indicator)) })),
  };
}

/** Bars of the databank as they are browsed, in the order drawn. */
export function barsModel(shown: Shown, figures: readonly AreaFigure[], indicator: KnownIndicator): ChartModel {
  const { lang } = shown.context;
  const spots = figures.map(({ label: name, value, status }, y): Spot => {
    const words = statusWords(lang, status);
    const text = value === null ? words : numberText(shown, indicator, value);
    return { x: value ?? Number.NaN, y, name, text, value, status: words };
  });
  return { kind: 'list', heading: t(lang, 'chart.area'), lines: [{ label: indicator.name, spots }] };
}
