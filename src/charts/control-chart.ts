import { chartFrame } from './chart-frame.ts';
import { chartLegend } from './chart-legend.ts';
import { coordinate } from './coordinate.ts';
import { endLabels, labelSigns } from './end-labels.ts';
import { isShown } from './is-shown.ts';
import { scaleAttributes } from './scale-text.ts';
import { tickSigns, timeTicks, valueTicks } from './line-axes.ts';
import { DOT, lineMarks, TENTHS } from './line-marks.ts';
import { lineParts } from './line-parts.ts';
import { lineSpan, spanEnds } from './line-span.ts';
import { axisEnds, valueAxis } from './value-axis.ts';
import type { ChartOptions, Point } from './types.ts';

const HEIGHT = 150;
const TOP = 8;
const BOTTOM = 24;
const KINDS = ['good', 'bad', 'neutral'] as const;

/** Values over time with the mean and the limits they keep to by chance, and the points that a rule points out. */
export interface ControlData {
  readonly points: readonly Point[];
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
  readonly signals: readonly { readonly ordinal: number; readonly kind: (typeof KINDS)[number] }[];
}

/** What a control chart is told besides what every chart is. */
export interface ControlOptions extends Omit<ChartOptions, 'words'> {
  readonly formatPeriod: (period: Point['period']) => string;
  readonly words: {
    readonly centre: string;
    readonly upper: string;
    readonly lower: string;
    /** Points with a signal to the good side, the bad side, and without a good side. */
    readonly good: string;
    readonly bad: string;
    readonly neutral: string;
  };
}

/**
 * A control chart: a line, its mean, its limits as dashed rules named at the right, and the points of a signal as large
 * dots – round on the good side, square on the bad. A list that names the marks that occur follows. Throws as `lineSpan`
 * does.
 */
export function controlChart(data: ControlData, options: ControlOptions): string {
  const { points, centre, lower, upper } = data;
  const { words, format } = options;
  const span = lineSpan([{ label: options.title, points }]);
  const shown = points.filter(isShown);
  const axis = valueAxis([...shown.map(({ value }) => value), lower, upper], HEIGHT, 4);
  const levels = [
    { className: 'limit', name: words.upper, at: upper },
    { className: 'mean', name: words.centre, at: centre },
    { className: 'limit', name: words.lower, at: lower },
  ];
  const labels = levels.map(({ className, name, at }) => ({ className, name, value: format(at), at: axis.y(at) }));
  const rules = levels.map(({ className, at }) => {
    const y = coordinate(axis.y(at));
    return `<line class="${className}" x2="100%" y1="${y}" y2="${y}"/>`;
  });
  const place = { first: span.first, y: axis.y };
  const plot =
    `<svg class="plot" y="0" width="100%" height="${HEIGHT}" viewBox="-.5 0 ${span.slots} ${HEIGHT * TENTHS}" preserveAspectRatio="none">` +
    `<g class="series-1">${lineMarks(lineParts(points), points, place)}</g>${signalMarks(data, place)}</svg>`;
  const body =
    `<g transform="translate(0 ${TOP})">${valueTicks(axis, options)}${rules.join('')}` +
    `${timeTicks(span, { ...options, height: HEIGHT })}${plot}${endLabels(labels, [-6, HEIGHT + 8])}</g>`;
  const attributes = `class="chart chart-line chart-control pad-l${tickSigns(axis, options)} pad-r${labelSigns(labels)}" width="100%" height="${TOP + HEIGHT + BOTTOM}"${scaleAttributes(spanEnds(span), axisEnds(axis, TOP))}`;
  const kinds = KINDS.filter(kind => data.signals.some(signal => signal.kind === kind));
  return (
    chartFrame(options, attributes, body) +
    chartLegend(kinds.map(kind => ({ key: `signal ${kind}`, text: words[kind] })))
  );
}

function signalMarks(
  { points, signals }: ControlData,
  { first, y }: { readonly first: number; readonly y: (value: number) => number },
): string {
  const values = new Map(points.filter(isShown).map(({ period, value }) => [period.ordinal, value]));
  return KINDS.map(kind => {
    const dots = signals.flatMap(signal => {
      const value = values.get(signal.ordinal);
      return signal.kind !== kind || value === undefined
        ? []
        : [`M${signal.ordinal - first} ${Math.round(y(value) * TENTHS)}${DOT}`];
    });
    return dots.length === 0 ? '' : `<path class="signal ${kind}" d="${dots.join('')}"/>`;
  }).join('');
}
