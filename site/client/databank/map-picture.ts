import { tileGridMap } from '../../../src/charts/tile-grid-map.ts';
import type { AreaFigure } from '../../../src/charts/types.ts';
import { formatNumber } from '../../../src/i18n/format-number.ts';
import { formatPeriod } from '../../../src/i18n/format-period.ts';
import { mapWords } from '../../charts/map-words.ts';
import type { KnownIndicator } from '../../databank/context.ts';
import type { Shown } from '../../databank/shown-table.ts';
import { numberText } from './browse-chart.ts';
import { h } from './element.ts';
import type { Page } from './page.ts';

/** What a map of the municipalities is drawn from. */
interface MapParts {
  readonly indicator: KnownIndicator;
  readonly figures: readonly AreaFigure[];
  readonly period: string;
}

/** A map of the municipalities, and beneath it that its colours tell nothing of uncertainty, and which map does. */
export const mapPicture = (
  { context, say }: Page,
  shown: Shown,
  { indicator, figures, period }: MapParts,
): { readonly svg: string; readonly note: HTMLElement } => ({
  svg: tileGridMap(figures, {
    id: `map-${indicator.id}`,
    title: indicator.name,
    description: formatPeriod(context.lang, shown.choice.freq, period),
    words: mapWords(context.lang),
    classing: { classes: 5 },
    format: value => numberText(shown, indicator, value),
    formatTick: value => formatNumber(context.lang, value, indicator.decimals),
  }),
  note: h(
    'p',
    { class: 'small' },
    `${say('databank.mapCaution')} `,
    h('a', { href: `../indicators/${indicator.id}/#embed-map` }, say('databank.mapLink')),
    '.',
  ),
});
