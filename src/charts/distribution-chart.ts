import { dodgeY, dot, ruleX, ruleY, text } from '@observablehq/plot';
import { chartLegend } from './chart-legend.ts';
import { gapKind, GAP_KINDS } from './gap-kind.ts';
import { isShown } from './is-shown.ts';
import { renderChart } from './render-chart.ts';
import { valueAxis } from './value-axis.ts';
import type { Markish } from '@observablehq/plot';
import type { Drawing } from './render-chart.ts';
import type { AreaFigure, ChartOptions } from './types.ts';

const [WIDTH, HEIGHT, SIDE] = [480, 240, 16];

/** What a distribution is told besides what every chart is. */
export interface DistributionOptions extends ChartOptions, Drawing {
  /** Value of the country, drawn as a rule. */
  readonly country?: number;
  /** Code of the area to point out. */
  readonly highlight?: string;
}

/**
 * Areas as dots heaped over the axis of values, the country as a rule, one area pointed out by name. How many areas
 * have no figure, and why, follows as a list.
 */
export function distributionChart(figures: readonly AreaFigure[], options: DistributionOptions): string {
  const { id, title, description, document, words, country } = options;
  const values = [...figures.filter(isShown).map(({ value }) => value), ...(country === undefined ? [] : [country])];
  const { ticks } = valueAxis(values, 1, 5);
  const domain = [Math.min(...values, ...ticks), Math.max(...values, ...ticks)] as const;
  const plot = {
    width: WIDTH,
    height: HEIGHT,
    marginTop: 50,
    marginBottom: 36,
    marginLeft: SIDE,
    marginRight: SIDE,
    x: { domain: [...domain], axis: null },
    y: { domain: [0, 1], axis: null },
    marks: [...axisMarks(ticks, options), ...pointers(figures, domain, options), dots(figures, options)],
  };
  const counts = GAP_KINDS.map(kind => ({
    kind,
    count: figures.filter(figure => !isShown(figure) && gapKind(figure.status) === kind).length,
  }));
  const legend = counts
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => ({ key: '', text: `${words[kind]} (${count})` }));
  return renderChart({ id, title, description, plot }, { document }) + chartLegend(legend);
}

const axisMarks = (ticks: readonly number[], { format, formatTick = format }: ChartOptions): Markish[] => [
  ruleY([0], { y: [0], stroke: 'var(--chart-line)' }),
  text(ticks, {
    x: [...ticks],
    text: ticks.map(tick => formatTick(tick, ticks)),
    frameAnchor: 'bottom',
    lineAnchor: 'top',
    dy: 10,
    fill: 'var(--chart-muted)',
  }),
];

const dots = (figures: readonly AreaFigure[], { format, highlight }: DistributionOptions): Markish =>
  dot(
    figures.filter(isShown),
    dodgeY({
      x: 'value',
      r: 5,
      padding: 1,
      anchor: 'bottom',
      stroke: 'var(--chart-ground)',
      strokeWidth: 1,
      fill: ({ code }: AreaFigure) => (code === highlight ? 'var(--chart-accent)' : 'var(--chart-line)'),
      title: ({ label: name, value }: AreaFigure) => `${name}: ${format(value!)}`,
    }),
  );

function pointers(
  figures: readonly AreaFigure[],
  domain: readonly [number, number],
  options: DistributionOptions,
): Markish[] {
  const { format, words, country, highlight } = options;
  const chosen = figures.filter(isShown).find(({ code }) => code === highlight);
  const label = (value: number, name: string) => ({ value, text: `${name} ${format(value)}` });
  return [
    ...(country === undefined
      ? []
      : pointer(label(country, words.country), { domain, row: 1, colour: 'var(--chart-contrast)', dash: '5,3' })),
    ...(chosen
      ? pointer(label(chosen.value, chosen.label), { domain, row: 0, colour: 'var(--chart-accent)', dash: 'none' })
      : []),
  ];
}

interface PointerStyle {
  readonly domain: readonly [number, number];
  readonly row: number;
  readonly colour: string;
  readonly dash: string;
}

/** A rule with its words above the dots, turned inwards near either end of the axis. */
function pointer(
  { value, text: words }: { value: number; text: string },
  { domain, row, colour, dash }: PointerStyle,
): Markish[] {
  const share = (value - domain[0]) / (domain[1] - domain[0]);
  const textAnchor = share < 0.25 ? ('start' as const) : share > 0.75 ? ('end' as const) : ('middle' as const);
  return [
    ruleX([value], { stroke: colour, strokeWidth: 1.5, strokeDasharray: dash, insetTop: row === 0 ? -28 : -8 }),
    text([words], {
      x: [value],
      text: [words],
      frameAnchor: 'top',
      dy: row === 0 ? -38 : -16,
      textAnchor,
      fill: colour,
      fontWeight: 600,
    }),
  ];
}
