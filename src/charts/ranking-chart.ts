import { line, ruleX, text } from '@observablehq/plot';
import { gapKind } from './gap-kind.ts';
import { interrupted } from './interrupted.ts';
import { isShown } from './is-shown.ts';
import { hasInterval } from './line-marks.ts';
import { renderChart } from './render-chart.ts';
import { textRows } from './text-rows.ts';
import { valueAxis } from './value-axis.ts';
import type { Markish } from '@observablehq/plot';
import type { Drawing } from './render-chart.ts';
import type { AreaFigure, ChartOptions } from './types.ts';

const WIDTH = 360;
const ROW = 15;
const MARGIN = { top: 40, right: 52, bottom: 8, left: 124 };

/** What a ranking is told besides what every chart is. */
export interface RankingOptions extends ChartOptions, Drawing {
  /** `ascending` puts the lowest value first. */
  readonly order: 'ascending' | 'descending';
  /** Value of the country, drawn as a line through all rows. */
  readonly country?: number;
  /** Code of the area to point out. */
  readonly highlight?: string;
}

/**
 * Areas in order of their value, one row each: a dot, its 95 % interval where there is one, and the value in figures.
 * Equal values keep the order they are given in; areas without a figure come last, with the word for why.
 */
export function rankingChart(figures: readonly AreaFigure[], options: RankingOptions): string {
  const { id, title, description, document, country, format, formatTick = format } = options;
  const rows = rankedRows(figures, options.order);
  const values = rows
    .filter(isShown)
    .flatMap(({ value, lower, upper }) => [value, lower, upper].filter(end => typeof end === 'number'));
  const all = country === undefined ? values : [...values, country];
  const { ticks } = valueAxis(all, 1, 4);
  const domain = [Math.min(...all, ...ticks), Math.max(...all, ...ticks)];
  const marks: Markish[] = [
    ruleX(ticks, { stroke: 'var(--chart-grid)' }),
    text(ticks, {
      x: tick => tick as number,
      text: tick => formatTick(tick as number, ticks),
      frameAnchor: 'top',
      dy: -8,
      fill: 'var(--chart-muted)',
    }),
    ...countryMarks(options),
    ...rowMarks(rows, options),
  ];
  const plot = {
    width: WIDTH,
    height: MARGIN.top + MARGIN.bottom + ROW * rows.length,
    marginTop: MARGIN.top,
    marginRight: MARGIN.right,
    marginBottom: MARGIN.bottom,
    marginLeft: MARGIN.left,
    x: { domain, axis: null },
    y: { domain: rows.map(({ code }) => code), axis: null, type: 'point' as const, padding: 0.5 },
    marks,
  };
  return textRows(renderChart({ id, title, description, className: 'chart-ranking', plot }, { document }));
}

/** Figures with a value in order of it, then those without; equal ones in the order given. */
export function rankedRows(figures: readonly AreaFigure[], order: 'ascending' | 'descending'): AreaFigure[] {
  const sign = order === 'ascending' ? 1 : -1;
  return [
    ...figures.filter(isShown).sort((a, b) => sign * (a.value - b.value)),
    ...figures.filter(figure => !isShown(figure)),
  ];
}

function countryMarks({ country, words, format }: RankingOptions): Markish[] {
  if (country === undefined) return [];
  const label = `${words.country} ${format(country)}`;
  return [
    ruleX([country], { stroke: 'var(--chart-contrast)', strokeWidth: 1.5, strokeDasharray: '4,2' }),
    text([country], {
      x: [country],
      text: [label],
      frameAnchor: 'top',
      dy: -24,
      fill: 'var(--chart-contrast)',
      fontWeight: 600,
    }),
  ];
}

function rowMarks(rows: readonly AreaFigure[], { highlight, words, format }: RankingOptions): Markish[] {
  const shown = rows.filter(isShown);
  const others = shown.filter(({ code }) => code !== highlight);
  const chosen = shown.filter(({ code }) => code === highlight);
  const note = (row: AreaFigure) => (isShown(row) ? format(row.value) : words[gapKind(row.status)]);
  return [
    ...[others, chosen].map((part, i) => {
      const runs = part
        .filter(hasInterval)
        .map(({ code, lower, upper }) => [lower!, upper!].map(x => ({ x, y: code })));
      return path(interrupted(runs), i === 0 ? 'var(--chart-line)' : 'var(--chart-accent)', i + 1);
    }),
    ...[others, chosen].map((part, i) => {
      const runs = part.map(({ code, value }) => [{ x: value, y: code }]);
      return path(interrupted(runs), i === 0 ? 'currentColor' : 'var(--chart-accent)', i === 0 ? 5.5 : 8);
    }),
    ...[rows.filter(({ code }) => code !== highlight), rows.filter(({ code }) => code === highlight)].flatMap(
      (part, i) => {
        const style = { className: i === 0 ? 'row' : 'row chosen' };
        return [
          text(part, { y: 'code', text: 'label', frameAnchor: 'left', textAnchor: 'end', dx: -8, ...style }),
          text(part, {
            y: 'code',
            text: note,
            frameAnchor: 'right',
            textAnchor: 'end',
            dx: MARGIN.right - 2,
            ...style,
          }),
        ];
      },
    ),
  ];
}

const path = (places: ReturnType<typeof interrupted>, stroke: string, strokeWidth: number): Markish =>
  line(places, { x: 'x', y: 'y', stroke, strokeWidth, strokeLinecap: 'round' });
