import { coordinate } from './coordinate.ts';
import { escapeText } from './escape-text.ts';
import { periodTicks } from './period-ticks.ts';
import type { LineSpan } from './line-span.ts';
import type { ChartOptions, Point } from './types.ts';
import type { ValueAxis } from './value-axis.ts';

type Formats = Pick<ChartOptions, 'format' | 'formatTick'>;

/** Rules and names of the round values, as wide as the chart. */
export function valueTicks({ ticks, y }: ValueAxis, { format, formatTick = format }: Formats): string {
  return ticks
    .map(tick => {
      const at = coordinate(y(tick));
      const zero = tick === 0 ? ' zero' : '';
      return `<line class="grid${zero}" x2="100%" y1="${at}" y2="${at}"/><text class="tick" x="0" dx="-6" y="${at}" dy=".32em">${escapeText(formatTick(tick, ticks))}</text>`;
    })
    .join('');
}

/** Signs of the longest name of a value: decides the room kept for them. */
export const tickSigns = ({ ticks }: ValueAxis, { format, formatTick = format }: Formats): number =>
  Math.max(...ticks.map(tick => formatTick(tick, ticks).length));

/** Notches and names along the axis of time, `height` pixels down; those for wide screens only carry a class that hides them. */
export function timeTicks(
  span: LineSpan,
  { formatPeriod, height }: { readonly formatPeriod: (period: Point['period']) => string; readonly height: number },
): string {
  return periodTicks(span.freq, [span.first, span.last])
    .map(({ ordinal, year, wideOnly }) => {
      const x = span.percent(ordinal + 0.5);
      const name = year === undefined ? formatPeriod({ freq: span.freq, ordinal }) : String(year);
      const wide = wideOnly ? ' wide' : '';
      return `<line class="notch${wide}" x1="${x}" x2="${x}" y1="${height}" y2="${height + 5}"/><text class="time${wide}" x="${x}" y="${height + 18}">${escapeText(name)}</text>`;
    })
    .join('');
}
