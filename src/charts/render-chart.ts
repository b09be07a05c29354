import { plot } from '@observablehq/plot';
import { chartFrame } from './chart-frame.ts';
import { plotMarkup } from './plot-markup.ts';
import { scaleText } from './scale-text.ts';
import type { Plot, PlotOptions, Scale } from '@observablehq/plot';

/** A chart for Plot with its id, accessible name and description, and a class beside `chart` and `chart-plot`. */
export interface PlotSpec {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly className?: string;
  /** Markup before the marks, e.g. patterns. */
  readonly defs?: string;
  readonly plot: PlotOptions;
}

/** What charts by Plot are drawn in: a document of the caller's, e.g. linkedom's. */
export interface Drawing {
  readonly document: Document;
}

/**
 * A chart by Plot as markup: one image with title and description. The same spec gives the same text, whatever was drawn
 * before and in whatever time zone, as long as the spec has no local times. Throws `invalid chart` with Plot's warning
 * where it has one, since warnings are otherwise lost in the log of a build.
 */
export function renderChart(
  { id, title, description, className = '', defs = '', plot: options }: PlotSpec,
  { document }: Drawing,
): string {
  const figure = plot({ ...options, document, className: 'chart-plot', ariaLabel: null });
  const markup = plotMarkup(figure.outerHTML, id);
  const root = /^<svg([^>]*)>([\s\S]*)<\/svg>$/.exec(markup);
  if (!root) {
    throw new Error(`invalid chart: "${id}" is not a single svg. Leave out legend, caption and title in the spec.`);
  }
  if (markup.includes('⚠')) {
    throw new Error(`invalid chart: "${id}" has a warning by Plot. Draw it once with the warning shown.`);
  }
  const viewBox = / viewBox="[^"]*"/.exec(root[1]!)?.[0] ?? '';
  const classes = ['chart', 'chart-plot', className].filter(name => name !== '').join(' ');
  return chartFrame({ id, title, description }, `class="${classes}"${viewBox}${scalesOf(figure)}`, defs + root[2]!);
}

/** The scales of a figure as attributes, and how far each panel stands from the first place; see `scaleAttributes`. */
function scalesOf(figure: Pick<Plot, 'scale'>): string {
  const [x, y, fx, fy] = (['x', 'y', 'fx', 'fy'] as const).map(name => figure.scale(name));
  const offsets = (scale: Scale): number[] =>
    Array.from(scale.domain ?? [], each => Number(scale.apply(each)) - Number(Array.from(scale.range ?? [])[0]));
  const panels = fx && fy && offsets(fy).flatMap(down => offsets(fx).map(across => `${across} ${down}`));
  return axisText('x', x) + axisText('y', y) + (panels ? ` data-panels="${panels.join(' ')}"` : '');
}

/** A scale as an attribute: places of rows by their number where they have names and no values. */
function axisText(name: string, scale: Scale | undefined): string {
  if (!scale?.domain) return '';
  const domain = Array.from(scale.domain as Iterable<unknown>);
  const [first, last] = [domain[0], domain.at(-1)];
  const ends = typeof first === 'number' && typeof last === 'number' ? [first, last] : [0, domain.length - 1];
  const places = [first, last].map(each => Number(scale.apply(each)));
  return ` data-${name}="${scaleText({ domain: [ends[0]!, ends[1]!], range: [places[0]!, places[1]!] })}"`;
}
