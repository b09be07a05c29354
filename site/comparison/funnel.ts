import { escapeText } from '../../src/charts/escape-text.ts';
import { funnelChart } from '../../src/charts/index.ts';
import { formatNumber } from '../../src/i18n/format-number.ts';
import { formatPeriod } from '../../src/i18n/format-period.ts';
import { formatValue } from '../../src/i18n/format-value.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { PublishedFunnel, PublishedFunnelPoint } from '../../src/package/analysis-types.ts';
import type { CatalogueIndicator } from '../../src/package/types.ts';
import { cached } from '../charts/chart-cache.ts';
import { formatTick } from '../charts/format-tick.ts';
import { figureOrArea } from '../figure/figure-paths.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import { tableHtml } from '../markup/table.ts';
import { linksHtml } from '../markup/links-html.ts';
import type { Published } from '../published/published.ts';

/** The funnel of an indicator in words and markup. */
export interface FunnelView {
  readonly lead: string;
  readonly svg: string;
  /** Markup: which municipalities lie outside the wider limit. */
  readonly outside: string;
  readonly method: string;
  /** Markup: the municipalities outside the limits; empty where there are none. */
  readonly table: string;
}

/** The funnel of an indicator; null where the version has none. */
export function funnelView(lang: Language, published: Published, id: string): FunnelView | null {
  const text = published.text(`funnel/${id}.json`);
  if (text === null) return null;
  const funnel = JSON.parse(text) as PublishedFunnel;
  if (funnel.limits.length < 2) return null;
  const indicator = published.indicator(id);
  const page = paths.indicator(lang, id);
  const far = funnel.points.filter(({ outside }) => outside === '99.8');
  const names = far.map(({ ref_area: code }) => ({
    label: published.area(code).name[lang],
    href: href(page, figureOrArea(lang, published, { code, id })),
  }));
  const spec = ['funnel', lang, indicator, funnel, published.areas.map(area => area.name[lang])];
  return {
    lead: t(lang, 'compare.funnel.lead', { year: formatPeriod(lang, 'Y', funnel.time_period) }),
    svg: cached(spec, () => draw(lang, published, { indicator, funnel })),
    outside:
      names.length === 0
        ? escapeText(t(lang, 'compare.funnel.none'))
        : `${escapeText(t(lang, 'compare.funnel.outside'))} ${linksHtml(names)}`,
    method: href(page, `${paths.method(lang, 'comparison')}#funnel`),
    table: outsideTable(lang, published, { indicator, funnel }),
  };
}

/** The municipalities outside the limits, the farthest from the mean first. */
function outsideTable(lang: Language, published: Published, { indicator, funnel }: Drawn): string {
  const outside = funnel.points
    .filter(point => point.outside !== null)
    .sort((a, b) => Math.abs(b.adjusted_z) - Math.abs(a.adjusted_z));
  if (outside.length === 0) return '';
  return tableHtml({
    id: 'funnel-table',
    caption: t(lang, 'compare.funnel.heading'),
    captionHidden: true,
    columns: [
      { label: t(lang, 'chart.area') },
      { label: t(lang, 'col.value'), kind: 'number' },
      { label: t(lang, 'col.denominator'), kind: 'number' },
      { label: t(lang, 'col.status') },
    ],
    rows: outside.map(({ ref_area, value, denominator, outside: limit }) => [
      { text: published.area(ref_area).name[lang] },
      { text: formatNumber(lang, value, indicator.decimals) },
      { text: formatNumber(lang, denominator) },
      { text: t(lang, limit === '95' ? 'chart.outside95' : 'chart.outside998') },
    ]),
  });
}

interface Drawn {
  readonly indicator: CatalogueIndicator;
  readonly funnel: PublishedFunnel;
}

const draw = (lang: Language, published: Published, { indicator, funnel }: Drawn): string =>
  funnelChart(
    {
      areas: funnel.points.map(point => ({
        label: published.area(point.ref_area).name[lang],
        size: point.denominator,
        value: point.value,
        outside: point.outside,
        good: isGood(point, funnel.direction),
      })),
      limits: funnel.limits.map(limit => ({
        size: limit.denominator,
        near: [limit.lower_95, limit.upper_95],
        far: [limit.lower_998, limit.upper_998],
      })),
      centre: funnel.centre,
    },
    {
      id: 'funnel',
      title: indicator.name[lang],
      description: funnelText(lang, { indicator, funnel }),
      words: {
        axis: t(lang, 'compare.funnel.axis'),
        mean: t(lang, 'compare.funnel.mean', { value: formatValue(lang, funnel.centre, indicator) }),
        near: t(lang, 'compare.funnel.95'),
        far: t(lang, 'compare.funnel.998'),
        inside: t(lang, 'compare.funnel.inside'),
        good: t(lang, 'compare.funnel.better'),
        bad: t(lang, 'compare.funnel.worse'),
      },
      formatTick: formatTick(lang),
      formatSize: size => formatNumber(lang, size),
    },
  );

/** True on the side of the mean that the direction calls better. */
const isGood = ({ side }: Pick<PublishedFunnelPoint, 'side'>, direction: PublishedFunnel['direction']): boolean =>
  (side === 'above') === (direction === 'higher');

/** What a funnel shows, in a sentence. */
export function funnelText(lang: Language, { indicator, funnel }: Drawn): string {
  const { points, centre, time_period } = funnel;
  return t(lang, 'compare.funnel.description', {
    indicator: indicator.name[lang],
    year: formatPeriod(lang, 'Y', time_period),
    areas: points.length,
    centre: formatValue(lang, centre, indicator),
    outside: points.filter(({ outside }) => outside !== null).length,
    far: points.filter(({ outside }) => outside === '99.8').length,
  });
}
