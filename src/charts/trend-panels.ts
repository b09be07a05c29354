import { text } from '@observablehq/plot';
import { placeBreaks } from './break-rules.ts';
import { lineLegend } from './line-legend.ts';
import { lineParts } from './line-parts.ts';
import { lineSpan } from './line-span.ts';
import { renderChart } from './render-chart.ts';
import { breakMarks, gapMarks, gapPatterns, trendFrame } from './trend-frame.ts';
import { TREND_STYLES, trendLine } from './trend-line.ts';
import { wrapLabel } from './wrap-label.ts';
import type { Markish } from '@observablehq/plot';
import type { Panel } from './trend-line.ts';
import type { TrendOptions } from './trend-chart.ts';
import type { Series } from './types.ts';

const COLUMNS = 2;
const [WIDTH, PANEL] = [480, 138];
/** Height of a further line of a name. */
const LINE = 14;
/** Signs of a name in one line. */
const NAME = 22;

/**
 * Small multiples: a panel for each series on the same axes, two in a row, with the same series to compare with, where
 * there is one, as a thin line in all of them. Throws `missing series` where there is none, and as `lineSpan` does.
 */
export function trendPanels(series: readonly Series[], reference: Series | null, options: TrendOptions): string {
  if (series.length === 0) throw new Error('missing series: no panel to draw. Leave the chart out.');
  const { id, title, description, document, words, breaks: described = [] } = options;
  const all = reference ? [...series, reference] : series;
  const cuts = described.map(({ ordinal }) => ordinal);
  const span = lineSpan(all);
  const { domain, fromZero, marks } = trendFrame(all, span, { ...options, times: 2 });
  const compared = reference && lineParts(reference.points, cuts);
  // Names of two lines need room above their panels.
  const rows = Math.max(...series.map(({ label }) => wrapLabel(label, NAME).length));
  const panels = series.map(({ label, points }, i) => {
    const panel = { fx: i % COLUMNS, fy: Math.floor(i / COLUMNS) };
    const parts = lineParts(points, cuts);
    const lines = [
      ...(compared ? trendLine(compared, TREND_STYLES[1], panel) : []),
      ...trendLine(parts, TREND_STYLES[0], panel),
    ];
    const name = panelName(label, panel);
    return { parts, marks: [...gapMarks(parts.gaps, { id, domain, panel }), ...lines, name] };
  });
  const parts = [...panels.map(panel => panel.parts), ...(compared ? [compared] : [])];
  const gaps = panels.flatMap(panel => panel.parts.gaps);
  const breaks = placeBreaks(
    described,
    parts.flatMap(part => part.breaks),
    { span, word: words.break },
  );
  const plot = {
    width: WIDTH,
    height: (PANEL + LINE * (rows - 1)) * Math.ceil(series.length / COLUMNS) + 34,
    marginTop: 30 + LINE * (rows - 1),
    marginBottom: 34,
    marginLeft: 64,
    marginRight: 12,
    x: { domain: [span.first - 0.5, span.last + 0.5], axis: null },
    y: { domain: [...domain], axis: null },
    fx: { axis: null, ...between(Math.min(series.length, COLUMNS), 0.1) },
    fy: { axis: null, ...between(Math.ceil(series.length / COLUMNS), rows > 1 ? 0.42 : 0.36) },
    marks: [...marks, ...breakMarks(breaks), ...panels.flatMap(panel => panel.marks)],
  };
  const legend = lineLegend({ parts, gaps, band: false, fromZero, breaks }, words);
  return renderChart({ id, title, description, defs: gapPatterns(id, gaps), plot }, { document }) + legend;
}

/** Room between panels, as a part of one, and none around them: a single one would else stand in an empty frame. */
const between = (panels: number, room: number) => ({ paddingInner: panels > 1 ? room : 0, paddingOuter: 0 });

const panelName = (label: string, { fx, fy }: Panel): Markish =>
  text([label], {
    fx: [fx],
    fy: [fy],
    text: [wrapLabel(label, NAME).join('\n')],
    frameAnchor: 'top-left',
    lineAnchor: 'bottom',
    dy: -6,
    fontWeight: 700,
  });
