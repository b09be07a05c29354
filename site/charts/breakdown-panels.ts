import { trendPanels } from '../../src/charts/index.ts';
import type { Series } from '../../src/charts/index.ts';
import { capital } from '../../src/i18n/capital.ts';
import { formatPeriod } from '../../src/i18n/format-period.ts';
import { formatValue } from '../../src/i18n/format-value.ts';
import { oneStop } from '../../src/i18n/one-stop.ts';
import { t } from '../../src/i18n/translate.ts';
import { periodId } from '../../src/model/period.ts';
import type { Language } from '../../src/model/text.ts';
import type { BreakdownGroup, IndicatorBreakdown } from '../indicator/breakdowns.ts';
import type { Published } from '../published/published.ts';
import { isShownRow } from '../published/shown-row.ts';
import { tableHtml } from '../markup/table.ts';
import { cached } from './chart-cache.ts';
import { breaksOf, plainPoints } from './chart-points.ts';
import { seriesTable } from './chart-tables.ts';
import { chartWords } from './chart-words.ts';
import { drawing } from './drawing.ts';
import { formatTick } from './format-tick.ts';

/** Newest periods in a breakdown's table. */
const TABLE_PERIODS = 5;

/** A breakdown as small multiples, with what is told beneath them. */
export interface BreakdownPanels {
  /** Id of the drawing on the page. */
  readonly id: string;
  readonly heading: string;
  readonly svg: string;
  readonly note: string;
  /** Markup: the newest figures of all groups. */
  readonly table: string;
}

/** An indicator's groups over time, a panel each, with the whole in all of them where there is one. */
export function breakdownPanels(
  lang: Language,
  published: Published,
  { id, breakdown }: { readonly id: string; readonly breakdown: IndicatorBreakdown },
): BreakdownPanels {
  const indicator = published.indicator(id);
  const { dimension, freq, groups, whole } = breakdown;
  const drawingId = breakdownId(dimension);
  const heading = t(lang, `breakdown.${dimension}`);
  const all = [...groups, ...(whole ? [whole] : [])];
  const periods = all.flatMap(({ rows }) => rows.map(({ time_period }) => time_period)).sort();
  const latest = latestText(lang, groups, value => formatValue(lang, value, indicator));
  const description = t(lang, 'breakdown.label', {
    indicator: indicator.name[lang],
    dimension: heading.toLowerCase(),
    span: t(lang, 'period.span', {
      first: formatPeriod(lang, freq, periods[0]!),
      last: formatPeriod(lang, freq, periods.at(-1)!),
    }),
    latest,
  });
  const seriesOf = ({ name, rows }: BreakdownGroup): Series => ({ label: name[lang], points: plainPoints(rows) });
  const drawn = groups.map(seriesOf);
  const reference = whole && seriesOf(whole);
  const svg = cached(['breakdown', lang, description, drawn, reference, indicator.breaks], () =>
    trendPanels(drawn, reference, {
      id: drawingId,
      title: `${indicator.name[lang]}: ${heading.toLowerCase()}`,
      description,
      words: chartWords(lang),
      format: value => formatValue(lang, value, indicator),
      formatTick: formatTick(lang),
      formatPeriod: period => formatPeriod(lang, period.freq, periodId(period.freq, period.ordinal)),
      breaks: breaksOf(lang, indicator, all[0]!.rows),
      ...drawing,
    }),
  );
  const line = whole ? t(lang, 'breakdown.line', { whole: whole.name[lang].toLowerCase() }) : '';
  return {
    id: drawingId,
    heading,
    svg,
    table: breakdownTable(lang, { id: drawingId, heading, decimals: indicator.decimals, all }),
    note: [oneStop(`${capital(latest)}.`), line].filter(text => text !== '').join(' '),
  };
}

/** The newest figures of all groups as markup. */
const breakdownTable = (
  lang: Language,
  {
    id,
    heading,
    decimals,
    all,
  }: {
    readonly id: string;
    readonly heading: string;
    readonly decimals: number;
    readonly all: readonly BreakdownGroup[];
  },
): string =>
  tableHtml(
    seriesTable(lang, {
      id: `${id}-table`,
      caption: heading,
      decimals,
      periods: TABLE_PERIODS,
      series: all.map(({ name, rows }) => ({ label: name[lang], rows })),
    }),
  );

/** Id of a breakdown's drawing. */
export const breakdownId = (dimension: IndicatorBreakdown['dimension']): string => `by-${dimension.replace('_', '-')}`;

/** The latest figure of every group: `Kvinder 3,1 pct., Mænd 2,8 pct. (2025)`; periods stand where they differ. */
function latestText(lang: Language, groups: readonly BreakdownGroup[], format: (value: number) => string): string {
  const found = groups.flatMap(({ name, rows }) => {
    const row = rows.findLast(isShownRow);
    return row ? [{ name: name[lang], row, period: formatPeriod(lang, row.freq, row.time_period) }] : [];
  });
  const newest = found
    .map(({ row }) => row.time_period)
    .sort()
    .at(-1);
  const items = found.map(({ name, row, period }) => {
    const text = `${name} ${format(row.obs_value)}`;
    return row.time_period === newest ? text : `${text} (${period})`;
  });
  const period = found.find(({ row }) => row.time_period === newest)?.period ?? '';
  return `${period}: ${items.join(', ')}`;
}
