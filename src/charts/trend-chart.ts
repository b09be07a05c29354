import { text } from '@observablehq/plot';
import { placeBreaks } from './break-rules.ts';
import { dodge } from './dodge.ts';
import { isShown } from './is-shown.ts';
import { lineLegend } from './line-legend.ts';
import { lineParts } from './line-parts.ts';
import { lineSpan } from './line-span.ts';
import { renderChart } from './render-chart.ts';
import { breakMarks, breakNames, gapMarks, gapPatterns, trendFrame } from './trend-frame.ts';
import { TREND_STYLES, trendLine } from './trend-line.ts';
import { wrapLabel } from './wrap-label.ts';
import type { Markish } from '@observablehq/plot';
import type { LineChartOptions } from './line-chart.ts';
import type { Drawing } from './render-chart.ts';
import type { Series } from './types.ts';

const WIDTH = 480;
const HEIGHT = 250;
const SIGN = 10;
const LINE = 19;

/** What a trend is told: as a line chart, and the document it is drawn in. */
export type TrendOptions = LineChartOptions & Drawing;

/**
 * One to six series over time, the first in the accent colour, each named where its line ends; gaps of the first are
 * marked, and no line crosses a gap or a break. A list that names the marks follows. Throws `invalid number of series`,
 * and as `lineSpan` does.
 */
export function trendChart(series: readonly Series[], options: TrendOptions): string {
  if (series.length < 1 || series.length > TREND_STYLES.length) {
    throw new Error(
      `invalid number of series: ${series.length} (1 to ${TREND_STYLES.length}). Draw panels or more charts.`,
    );
  }
  const { id, title, description, document, words, breaks: described = [] } = options;
  const span = lineSpan(series);
  const parts = series.map(({ points }) =>
    lineParts(
      points,
      described.map(({ ordinal }) => ordinal),
    ),
  );
  const breaks = placeBreaks(
    described,
    parts.flatMap(part => part.breaks),
    { span, word: words.break },
  );
  const { domain, fromZero, marks } = trendFrame(series, span, { ...options, times: 5 });
  const top = 12 + 20 * Math.max(0, ...breaks.map(({ row }) => row + 1));
  const plot = {
    width: WIDTH,
    height: top + HEIGHT + 34,
    marginTop: top,
    marginBottom: 34,
    marginLeft: 56,
    marginRight: 16 + SIGN * Math.max(...series.flatMap(({ label }) => wrapLabel(label)).map(row => row.length)),
    x: { domain: [span.first - 0.5, span.last + 0.5], axis: null },
    y: { domain: [...domain], axis: null },
    marks: [
      ...gapMarks(parts[0]!.gaps, { id, domain }),
      ...marks,
      ...breakMarks(breaks),
      ...breakNames(breaks),
      ...series
        .map((_, i) => trendLine(parts[i]!, TREND_STYLES[i]!))
        .reverse()
        .flat(),
      ...nameMarks(series, domain),
    ],
  };
  const { gaps } = parts[0]!;
  const defs = gapPatterns(id, gaps);
  return (
    renderChart({ id, title, description, defs, plot }, { document }) +
    lineLegend({ parts, gaps, band: false, fromZero, breaks }, words)
  );
}

/** Names at the ends of lines, moved apart in pixels, which the scale of values turns into. */
function nameMarks(series: readonly Series[], [low, high]: readonly [number, number]): Markish[] {
  const ends = series.flatMap(({ label, points }, i) => {
    const last = points.filter(isShown).at(-1);
    return last ? [{ i, rows: wrapLabel(label), at: HEIGHT * (1 - (last.value - low) / (high - low)) }] : [];
  });
  const places = dodge(
    ends.map(({ rows, at }) => ({ at, height: rows.length * LINE })),
    [-10, HEIGHT + 10],
  );
  return ends.map(({ i, rows }, k) =>
    text([rows], {
      text: [rows.join('\n')],
      frameAnchor: 'top-right',
      textAnchor: 'start',
      lineAnchor: 'middle',
      lineHeight: 1.05,
      dx: 10,
      dy: places[k]!,
      fill: textColour(TREND_STYLES[i]!.stroke),
      fontWeight: i === 0 ? 700 : 400,
    }),
  );
}

const textColour = (stroke: string) => (stroke === 'var(--chart-line)' ? 'var(--chart-muted)' : stroke);
