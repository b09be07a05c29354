import { chartLegend } from './chart-legend.ts';
import { gapKind, GAP_KINDS } from './gap-kind.ts';
import { isShown } from './is-shown.ts';
import type { LegendItem } from './chart-legend.ts';
import type { MapOptions } from './map-options.ts';
import type { AreaFigure } from './types.ts';
import type { ValueClass, ValueClasses } from './value-classes.ts';

/** Legend of a map: each class with its limits and how many areas it holds, those without a figure, the area pointed out. */
export function mapLegend(figures: readonly AreaFigure[], { classes }: ValueClasses, options: MapOptions): string {
  const { words, highlight, even } = options;
  const chosen = figures.find(({ code }) => code === highlight);
  const gaps = GAP_KINDS.map(
    kind => [kind, figures.filter(figure => !isShown(figure) && gapKind(figure.status) === kind).length] as const,
  );
  const evenCount = figures.filter(figure => isShown(figure) && even?.has(figure.code)).length;
  const items: LegendItem[] = [
    ...classes
      .filter(({ count, from, to }) => count > 0 || from !== undefined || to !== undefined)
      .map(each => ({ key: `c${each.colour}`, text: `${limitText(each, options)} (${each.count})` })),
    ...gaps
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => ({ key: `gap-${kind.toLowerCase()}`, text: `${words[kind]} (${count})` })),
    ...(evenCount > 0 ? [{ key: 'even', text: `${words.even} (${evenCount})` }] : []),
    ...(chosen ? [{ key: 'chosen', text: figureText(chosen, options) }] : []),
  ];
  return chartLegend(items);
}

/** An area's name and its value, or the word for why it has none. */
export const figureText = (figure: AreaFigure, { format, words }: Pick<MapOptions, 'format' | 'words'>): string =>
  `${figure.label}: ${isShown(figure) ? format(figure.value) : words[gapKind(figure.status)]}`;

function limitText({ from, to, least, greatest }: ValueClass, { format, words }: MapOptions): string {
  if (from === undefined && to === undefined && least === greatest) return format(least ?? 0);
  const pattern =
    from === undefined
      ? to === undefined
        ? words.range
        : words.below
      : to === undefined
        ? words.above
        : words.between;
  const upper = format(to ?? greatest ?? 0);
  const lower = format(from ?? least ?? 0);
  // A unit that both ends share is said once.
  const unit = /[^\d]*$/.exec(upper)![0];
  const bare =
    to === undefined && from !== undefined
      ? lower
      : lower.endsWith(unit)
        ? lower.slice(0, lower.length - unit.length)
        : lower;
  return pattern.replace('{from}', bare).replace('{to}', upper);
}
