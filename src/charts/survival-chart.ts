import { line } from 'd3-shape';
import { chartFrame } from './chart-frame.ts';
import { coordinate } from './coordinate.ts';
import { endLabels, labelSigns } from './end-labels.ts';
import { escapeText } from './escape-text.ts';
import { tickSigns, valueTicks } from './line-axes.ts';
import { TENTHS } from './line-marks.ts';
import { relativePath } from './relative-path.ts';
import { scaleAttributes } from './scale-text.ts';
import { axisEnds, valueAxis } from './value-axis.ts';
import type { ChartOptions } from './types.ts';

const HEIGHT = 190;
const TOP = 8;
const BOTTOM = 40;
const MOST_CURVES = 3;

/** How many are left at each of the weeks that are known, in per cent. */
export interface SurvivalCurve {
  readonly label: string;
  readonly points: readonly { readonly week: number; readonly value: number }[];
}

/** What a survival chart is told: the name of its axis of weeks, and how a week is written there. */
export type SurvivalOptions = Omit<ChartOptions, 'words'> & {
  readonly axis: string;
  readonly weeks: readonly number[];
};

/**
 * Curves of how many are still there week by week, the area itself first: straight lines between the weeks that are
 * known, from zero to a hundred per cent. Throws `invalid number of curves`.
 */
export function survivalChart(curves: readonly SurvivalCurve[], options: SurvivalOptions): string {
  if (curves.length < 1 || curves.length > MOST_CURVES) {
    throw new Error(`invalid number of curves: ${curves.length} (1 to ${MOST_CURVES}). Leave some out.`);
  }
  const { format, weeks, axis: name } = options;
  const axis = valueAxis([0, 100], HEIGHT, 4);
  const last = Math.max(...curves.flatMap(({ points }) => points.map(({ week }) => week)));
  const percent = (week: number): string => `${coordinate((100 * week) / last, 2)}%`;
  const paths = curves.map(
    ({ points }, i) => `<g class="series-${i}"><path class="solid" d="${pathOf(points, axis.y)}"/></g>`,
  );
  const labels = curves.map(({ label, points }, i) => {
    const end = points.at(-1)!.value;
    return { className: `series-${i}`, name: label, value: format(end), at: axis.y(end) };
  });
  const times = weeks.map(
    week =>
      `<line class="notch" x1="${percent(week)}" x2="${percent(week)}" y1="${HEIGHT}" y2="${HEIGHT + 5}"/><text class="time" x="${percent(week)}" y="${HEIGHT + 18}">${week}</text>`,
  );
  const body =
    `<g transform="translate(0 ${TOP})">${valueTicks(axis, options)}${times.join('')}` +
    `<text class="time" x="50%" y="${HEIGHT + 34}">${escapeText(name)}</text>` +
    `<svg class="plot" y="0" width="100%" height="${HEIGHT}" viewBox="0 0 ${last} ${HEIGHT * TENTHS}" preserveAspectRatio="none">${paths.reverse().join('')}</svg>` +
    `${endLabels(labels, [-6, HEIGHT + 8])}</g>`;
  const attributes = `class="chart chart-line pad-l${tickSigns(axis, options)} pad-r${labelSigns(labels)}" width="100%" height="${TOP + HEIGHT + BOTTOM}"${scaleAttributes({ domain: [0, last], range: [0, 100] }, axisEnds(axis, TOP))}`;
  return chartFrame(options, attributes, body);
}

function pathOf(points: SurvivalCurve['points'], y: (value: number) => number): string {
  const context = relativePath();
  line<SurvivalCurve['points'][number]>(
    ({ week }) => week,
    ({ value }) => y(value) * TENTHS,
  ).context(context as unknown as CanvasRenderingContext2D)(points as SurvivalCurve['points'][number][]);
  return context.text();
}
