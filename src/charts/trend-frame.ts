import { gridY, rect, ruleX, ruleY, text } from '@observablehq/plot';
import { hatchPatterns } from './hatch.ts';
import { isShown } from './is-shown.ts';
import { periodTicks } from './period-ticks.ts';
import { valueAxis } from './value-axis.ts';
import type { Markish } from '@observablehq/plot';
import type { PlacedBreak } from './break-rules.ts';
import type { LineChartOptions } from './line-chart.ts';
import type { LineParts } from './line-parts.ts';
import type { LineSpan } from './line-span.ts';
import type { Panel } from './trend-line.ts';
import type { Series } from './types.ts';

/** The axes of a trend: the domain of values, and the marks behind the lines. */
export interface TrendFrame {
  readonly domain: readonly [number, number];
  readonly fromZero: boolean;
  readonly marks: readonly Markish[];
}

/** Grid, axes and the rules of breaks for series over a span; `times` is how many names the axis of time has room for. */
export function trendFrame(
  series: readonly Series[],
  span: LineSpan,
  options: LineChartOptions & { readonly times: number },
): TrendFrame {
  const { format, formatTick = format, formatPeriod, times } = options;
  const values = series.flatMap(({ points }) => points.filter(isShown).map(({ value }) => value));
  const { ticks, fromZero } = valueAxis(values, 1, 4);
  const domain = [Math.min(...values, ...ticks), Math.max(...values, ...ticks)] as const;
  const periods = periodTicks(span.freq, [span.first, span.last], { narrow: times, wide: times });
  const names = periods.map(({ ordinal, year }) =>
    year === undefined ? formatPeriod({ freq: span.freq, ordinal }) : String(year),
  );
  const muted = { fill: 'var(--chart-muted)' };
  const marks = [
    gridY(ticks, { stroke: 'var(--chart-grid)', strokeOpacity: 1 }),
    ...(fromZero && domain[0] <= 0 ? [ruleY([0], { stroke: 'var(--chart-line)' })] : []),
    text(ticks, {
      y: [...ticks],
      text: ticks.map(tick => formatTick(tick, ticks)),
      frameAnchor: 'left',
      facetAnchor: 'left',
      textAnchor: 'end',
      dx: -8,
      ...muted,
    }),
    text(names, {
      x: periods.map(({ ordinal }) => ordinal),
      text: names,
      frameAnchor: 'bottom',
      lineAnchor: 'top',
      dy: 8,
      ...muted,
    }),
  ];
  return { domain, fromZero, marks };
}

/** Vertical rules where the new side of each break begins, half a period before its first. */
export const breakMarks = (breaks: readonly PlacedBreak[]): Markish[] => [
  ruleX(breaks, { x: ({ ordinal }: PlacedBreak) => ordinal - 0.5, stroke: 'currentColor', strokeDasharray: '4,2' }),
];

/** Labels of break rules, above the plot. */
export const breakNames = (breaks: readonly PlacedBreak[]): Markish[] =>
  breaks.map(({ ordinal, label, row }) =>
    text([label], {
      x: [ordinal - 0.5],
      text: [label],
      frameAnchor: 'top',
      textAnchor: 'start',
      dx: 4,
      dy: -12 - 20 * row,
    }),
  );

/** Spans of gaps, filled with the patterns of the chart `id`, in one panel where it is given. */
export function gapMarks(
  gaps: LineParts['gaps'],
  { id, domain: [low, high], panel }: { id: string; domain: TrendFrame['domain']; panel?: Panel },
): Markish[] {
  const place = panel ? { fx: [panel.fx], fy: [panel.fy] } : {};
  return gaps
    .filter(({ kind }) => kind !== 'notExisting')
    .map(({ kind, first, last }) =>
      rect([kind], {
        x1: [first - 0.5],
        x2: [last + 0.5],
        y1: [low],
        y2: [high],
        fill: `url(#${id}-${kind})`,
        ...place,
      }),
    );
}

/** Patterns for the gaps of a trend; its units are a little smaller than pixels on a phone. */
export const gapPatterns = (id: string, gaps: LineParts['gaps']): string =>
  hatchPatterns(id, [...new Set(gaps.map(({ kind }) => kind))], 1.4);
