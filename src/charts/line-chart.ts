import { breakRules, LABEL_ROW, placeBreaks } from './break-rules.ts';
import { chartFrame } from './chart-frame.ts';
import { coordinate } from './coordinate.ts';
import { endLabels, labelSigns } from './end-labels.ts';
import { gapFill, hatchPatterns } from './hatch.ts';
import { isShown } from './is-shown.ts';
import { tickSigns, timeTicks, valueTicks } from './line-axes.ts';
import { lineLegend } from './line-legend.ts';
import { bandIsSeen, lineMarks, TENTHS } from './line-marks.ts';
import { lineParts } from './line-parts.ts';
import { lineSpan, spanEnds } from './line-span.ts';
import { revisionMarks } from './revision-marks.ts';
import { scaleAttributes } from './scale-text.ts';
import { axisEnds, valueAxis } from './value-axis.ts';
import type { EndLabel } from './end-labels.ts';
import type { LineParts } from './line-parts.ts';
import type { LineSpan } from './line-span.ts';
import type { Revision } from './revision-marks.ts';
import type { ChartOptions, Point, Series, SeriesBreak } from './types.ts';
import type { ValueAxis } from './value-axis.ts';

const HEIGHT = 220;
const BOTTOM = 24;
const MOST_SERIES = 4;

/** What a line chart is told besides what every chart is. */
export interface LineChartOptions extends ChartOptions {
  /** A period on the axis of time, where years are too coarse. */
  readonly formatPeriod: (period: Point['period']) => string;
  /** Values of the pictures beside this one, which its axis holds too, so that they can be compared by eye. */
  readonly beside?: readonly number[];
  /** Breaks with their texts; those marked by status `B` alone are drawn too. */
  readonly breaks?: readonly SeriesBreak[];
  /** The usual later revision of the newest points of the first series, with the words for it. */
  readonly revisions?: { readonly text: string; readonly spans: readonly Revision[] };
}

/**
 * Lines over time, the area itself first, then what it is compared with: at most four series of one frequency. Widths
 * are percentages and text is in pixels, so that the picture fills its place and its text keeps its size. Suppressed,
 * missing and impossible periods of the first series are marked; no line crosses a gap or a break. A list that names
 * the marks follows the picture. Throws `invalid number of series`, and as `lineSpan` does.
 */
export function lineChart(series: readonly Series[], options: LineChartOptions): string {
  if (series.length < 1 || series.length > MOST_SERIES) {
    throw new Error(`invalid number of series: ${series.length} (1 to ${MOST_SERIES}). Divide them over more charts.`);
  }
  const { id, words, breaks: described = [], beside = [], revisions } = options;
  const span = lineSpan(series);
  const cuts = described.map(({ ordinal }) => ordinal);
  const parts = series.map(({ points }) => lineParts(points, cuts));
  const axis = valueAxis(
    [...valuesOf(series), ...beside, ...(revisions?.spans ?? []).flatMap(({ lower, upper }) => [lower, upper])],
    HEIGHT,
  );
  const breaks = placeBreaks(
    described,
    parts.flatMap(part => part.breaks),
    { span, word: words.break },
  );
  const top = 8 + LABEL_ROW * Math.max(0, ...breaks.map(({ row }) => row + 1));
  const labels = labelsOf(series, axis, options.format);
  const place = { first: span.first, y: axis.y };
  const usual = revisionMarks(revisions?.spans ?? [], place);
  const lines = series.map(({ points }, i) => lineMarks(parts[i]!, points, place));
  const marks = lines.map((line, i) => seriesGroup(i, i === 0 ? usual + line : line));
  const plot =
    gapSpans(parts[0]!, span, id) +
    `<svg class="plot" y="0" width="100%" height="${HEIGHT}" viewBox="-.5 0 ${span.slots} ${HEIGHT * TENTHS}" preserveAspectRatio="none">` +
    `${marks.reverse().join('')}</svg>` +
    endLabels(labels, [-6, HEIGHT + 8]);
  const body =
    hatchPatterns(id, [...new Set(parts[0]!.gaps.map(({ kind }) => kind))]) +
    breakRules(breaks, span, { top, height: HEIGHT }) +
    `<g transform="translate(0 ${top})">${valueTicks(axis, options)}${timeTicks(span, { ...options, height: HEIGHT })}${plot}</g>`;
  const room = `pad-l${tickSigns(axis, options)} pad-r${labelSigns(labels)}`;
  const attributes = `class="chart chart-line ${room}" width="100%" height="${top + HEIGHT + BOTTOM}"${scaleAttributes(spanEnds(span), axisEnds(axis, top))}`;
  const band = series.some(({ points }) => bandIsSeen(points, axis.y));
  return (
    chartFrame(options, attributes, body) +
    lineLegend(
      {
        parts,
        gaps: parts[0]!.gaps,
        band,
        fromZero: axis.fromZero,
        breaks,
        ...(revisions && { revision: revisions.text }),
      },
      words,
    )
  );
}

const seriesGroup = (index: number, marks: string) => `<g class="series-${index}">${marks}</g>`;

const valuesOf = (series: readonly Series[]) =>
  series.flatMap(({ points }) =>
    points
      .filter(isShown)
      .flatMap(({ value, lower, upper }) => [value, lower, upper].filter(end => typeof end === 'number')),
  );

function labelsOf(series: readonly Series[], axis: ValueAxis, format: (value: number) => string): EndLabel[] {
  return series.flatMap(({ label, points }, i) => {
    const last = points.filter(isShown).at(-1);
    return last ? [{ className: `series-${i}`, name: label, value: format(last.value), at: axis.y(last.value) }] : [];
  });
}

function gapSpans({ gaps }: LineParts, span: LineSpan, id: string): string {
  return gaps
    .map(({ kind, first, last }) => {
      const width = coordinate(((last - first + 1) / span.slots) * 100, 2);
      return `<rect ${gapFill(id, kind)} x="${span.percent(first)}" width="${width}%" height="${HEIGHT}"/>`;
    })
    .join('');
}
