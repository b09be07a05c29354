import { coordinate } from './coordinate.ts';
import { escapeText } from './escape-text.ts';
import { isShown } from './is-shown.ts';
import { lineMarks, TENTHS } from './line-marks.ts';
import { lineParts } from './line-parts.ts';
import type { Point } from './types.ts';

/** Steps of a pixel that a line so small is drawn in: finer ones are not seen, and hundreds of lines stand on a page. */
const STEPS = 5;

/** Size of a sparkline in pixels, and what it says to those who do not see it; without words it is decoration. */
export interface SparklineOptions {
  readonly width?: number;
  readonly height?: number;
  readonly label?: string;
}

/**
 * A series as a line the size of a word, without axes: it runs from the least to the greatest of its own values, stops
 * at gaps and breaks, and ends in a dot. It has no ids, so that hundreds may stand on a page. Empty text without values.
 */
export function sparkline(points: readonly Point[], { width = 96, height = 24, label }: SparklineOptions = {}): string {
  const shown = points.filter(isShown);
  const last = shown.at(-1);
  if (!last) return '';
  const low = shown.reduce((least, { value }) => Math.min(least, value), Infinity);
  const high = shown.reduce((most, { value }) => Math.max(most, value), -Infinity);
  const y = (value: number) => 3 + (height - 6) * (high === low ? 0.5 : (high - value) / (high - low));
  const [first, end] = [points[0]!.period.ordinal, points.at(-1)!.period.ordinal];
  const slots = end - first + 1;
  const inSteps = (value: number) => (y(value) * STEPS) / TENTHS;
  const paths = lineMarks({ ...lineParts(points), open: [] }, points.map(withoutInterval), { first, y: inSteps });
  const role = label === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${escapeText(label)}"`;
  const x = coordinate(((last.period.ordinal - first + 0.5) / slots) * width);
  return (
    `<svg class="spark" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ${role}>` +
    `<svg width="${width}" height="${height}" viewBox="-.5 0 ${slots} ${height * STEPS}" preserveAspectRatio="none">${paths}</svg>` +
    `<circle class="end" cx="${x}" cy="${coordinate(y(last.value))}" r="2.5"/></svg>`
  );
}

const withoutInterval = ({ period, value, status }: Point): Point => ({ period, value, status });
