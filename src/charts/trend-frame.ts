import { gridY, ruleX, ruleY, text } from '@observablehq/plot';
import { isShown } from './is-shown.ts';
import { periodTicks } from './period-ticks.ts';
import { valueAxis } from './value-axis.ts';
import type { Markish } from '@observablehq/plot';
import type { LineChartOptions } from './line-chart.ts';
import type { LineSpan } from './line-span.ts';
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
      text: ticks.map(formatTick),
      frameAnchor: 'left',
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
export const breakMarks = (
  breaks: readonly { readonly ordinal: number; readonly label: string; readonly row: number }[],
): Markish[] => [
  ruleX(breaks, {
    x: ({ ordinal }: { ordinal: number }) => ordinal - 0.5,
    stroke: 'currentColor',
    strokeDasharray: '4,3',
  }),
  ...breaks.map(({ ordinal, label, row }) =>
    text([label], {
      x: [ordinal - 0.5],
      text: [label],
      frameAnchor: 'top',
      textAnchor: 'start',
      dx: 4,
      dy: -12 - 20 * row,
    }),
  ),
];
