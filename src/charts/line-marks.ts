import { area, line } from 'd3-shape';
import { isShown } from './is-shown.ts';
import { relativePath } from './relative-path.ts';
import type { LineParts, ShownPoint } from './line-parts.ts';
import type { Point } from './types.ts';

/** Heights in paths are tenths of pixels, so that paths hold whole numbers; widths are slots. */
export const TENTHS = 10;

interface Place {
  readonly first: number;
  readonly y: (value: number) => number;
}

/**
 * Paths of one series in slots × tenths of pixels, to be stretched to the plot: interval, lines, lone points and open
 * marks. Open marks are a dot and a smaller one in the colour of the ground upon it: round where provisional, square
 * where estimated, small where of low reliability.
 */
export function lineMarks(parts: LineParts, points: readonly Point[], place: Place): string {
  const path = (className: string, d: string) => (d === '' ? '' : `<path class="${className}" d="${d}"/>`);
  const open = (status: string) =>
    dots(
      parts.open.filter(point => point.status === status),
      place,
    );
  const marks = (['P', 'E', 'U'] as const).map(status => {
    const d = open(status);
    return path(`mark-${status.toLowerCase()}`, d) + path(`hole-${status.toLowerCase()}`, d);
  });
  return [
    path('band', bandIsSeen(points, place.y) ? band(points, place) : ''),
    path('solid', lines(parts.solid, place)),
    path('dashed', lines(parts.dashed, place)),
    path('alone', dots(parts.alone, place)),
    ...marks,
  ].join('');
}

function lines(runs: readonly (readonly ShownPoint[])[], { first, y }: Place): string {
  const context = relativePath();
  const draw = line<ShownPoint>(
    ({ period }) => period.ordinal - first,
    ({ value }) => y(value) * TENTHS,
  ).context(context as unknown as CanvasRenderingContext2D);
  for (const run of runs) draw(run);
  return context.text();
}

function band(points: readonly Point[], { first, y }: Place): string {
  const context = relativePath();
  const draw = area<Point>()
    .x(({ period }) => period.ordinal - first)
    .y0(({ lower }) => y(lower!) * TENTHS)
    .y1(({ upper }) => y(upper!) * TENTHS)
    .context(context as unknown as CanvasRenderingContext2D);
  for (const run of bandRuns(points)) draw(run);
  return context.text();
}

function bandRuns(points: readonly Point[]): Point[][] {
  const runs: Point[][] = [];
  let previous: number | undefined;
  for (const point of points) {
    if (!isShown(point) || !hasInterval(point)) continue;
    const { ordinal } = point.period;
    if (previous === ordinal - 1 && point.status !== 'B') runs.at(-1)!.push(point);
    else runs.push([point]);
    previous = ordinal;
  }
  return runs.filter(run => run.length > 1);
}

/** Pixels of a band that the line upon it hides. */
const HIDDEN = 2.5;

/** True where a series has intervals that its line does not hide everywhere. */
export const bandIsSeen = (points: readonly Point[], y: Place['y']): boolean =>
  points.some(point => isShown(point) && hasInterval(point) && y(point.lower!) - y(point.upper!) > HIDDEN);

/** True where both ends of the interval are known. */
export const hasInterval = ({ lower, upper }: Pick<Point, 'lower' | 'upper'>): boolean =>
  typeof lower === 'number' && typeof upper === 'number';

/**
 * A dot as a stroke of nearly no length: a round or square cap keeps its shape however the plot is stretched. Without any
 * length a square cap would be lost in print, since PDF draws only round ones then.
 */
export const DOT = 'h.01';

const dots = (points: readonly ShownPoint[], { first, y }: Place): string =>
  points.map(({ period, value }) => `M${period.ordinal - first} ${Math.round(y(value) * TENTHS)}${DOT}`).join('');
