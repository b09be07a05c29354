import { chartFrame } from './chart-frame.ts';
import { escapeText } from './escape-text.ts';
import { gapKind } from './gap-kind.ts';
import { evenFill, evenPatterns, gapFill, hatchPatterns } from './hatch.ts';
import { isShown } from './is-shown.ts';
import { figureText, mapLegend } from './map-legend.ts';
import { valueClasses } from './value-classes.ts';
import type { MapOptions } from './map-options.ts';
import type { AreaFigure } from './types.ts';

/** What a map draws: its class and frame, its areas in order, and the markup of an area's shape without its fill. */
export interface MapDrawing {
  readonly className: string;
  readonly viewBox: string;
  /** Units of the picture that make up about a pixel. */
  readonly scale: number;
  readonly codes: readonly string[];
  readonly shape: (code: string) => string;
}

/**
 * A map of areas coloured by class, followed by its legend. Areas without a row are missing. The area pointed out is
 * drawn last, so that its edge is whole; those without a clear difference are hatched. Throws `unknown area code` for a figure of an area that the map does not have.
 */
export function areaMap(figures: readonly AreaFigure[], drawing: MapDrawing, options: MapOptions): string {
  const known = new Set(drawing.codes);
  const stray = figures.find(({ code }) => !known.has(code));
  if (stray)
    throw new Error(
      `unknown area code: "${stray.code}" (${stray.label}) has no place on the map. Give municipalities only.`,
    );
  const { id, title, description, highlight, href, even } = options;
  const byCode = new Map(figures.map(figure => [figure.code, figure]));
  const all = drawing.codes.map(code => byCode.get(code) ?? { code, label: code, value: null, status: 'O' as const });
  const classes = valueClasses(all, options.classing);
  const colourOf = (figure: AreaFigure): number | null =>
    isShown(figure) ? classes.classes[classes.classOf(figure.value)]!.colour : null;
  const hatched = all.filter(({ code }) => even?.has(code)).map(colourOf);
  const kinds = new Set(all.filter(figure => !isShown(figure)).map(({ status }) => gapKind(status)));
  const ordered = [...all.filter(({ code }) => code !== highlight), ...all.filter(({ code }) => code === highlight)];
  const areas = ordered.map(figure => {
    const colour = colourOf(figure);
    const fill =
      colour === null
        ? gapFill(id, gapKind(figure.status))
        : even?.has(figure.code)
          ? evenFill(id, colour)
          : `class="c${colour}"`;
    const inside = `<title>${escapeText(figureText(figure, options))}</title>${drawing.shape(figure.code)}`;
    const area = href
      ? `<a href="${escapeText(href(figure.code))}" tabindex="-1" ${fill}>${inside}</a>`
      : `<g ${fill}>${inside}</g>`;
    return figure.code === highlight ? `<g class="chosen">${area}</g>` : area;
  });
  const body =
    hatchPatterns(id, [...kinds], drawing.scale) +
    evenPatterns(
      id,
      hatched.filter(colour => colour !== null),
      drawing.scale,
    ) +
    areas.join('');
  const attributes = `class="chart chart-map ${drawing.className}" viewBox="${drawing.viewBox}" data-limits="${classes.limits.join(' ')}"`;
  return (
    chartFrame({ id, title, description, linked: href !== undefined }, attributes, body) +
    mapLegend(all, classes, options)
  );
}
