import { formatNumber } from '../../src/i18n/format-number.ts';
import { formatValue } from '../../src/i18n/format-value.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { PublishedFunnel } from '../../src/package/analysis-types.ts';
import type { Freq, Row } from '../../src/package/types.ts';
import { indicatorBreakdowns } from '../indicator/breakdowns.ts';
import type { Published } from '../published/published.ts';
import { breakdownId } from './breakdown-panels.ts';
import { regionRows } from './region-panels.ts';

/** A line of a chart as its file holds it: values and letters of status, period after period. */
export interface ListedLine {
  readonly label: string;
  readonly freq: Freq;
  readonly periods: readonly string[];
  readonly values: readonly (number | null)[];
  readonly status: string;
}

/** An area in a chart of sizes and values; `x` is the logarithm of its size. */
export interface ListedArea {
  readonly name: string;
  readonly x: number;
  readonly value: number;
  readonly text: string;
  /** Words for where it lies; empty within the limits. */
  readonly status: string;
}

/** The figures of one chart: lines over time, or areas. */
export interface ListedChart {
  readonly unit: string;
  readonly decimals: number;
  readonly lines?: readonly ListedLine[];
  readonly areas?: readonly ListedArea[];
}

/** `charts.json` of an indicator's page: the figures of its drawings of regions, breakdowns and sizes, by their ids. */
export function listedCharts(lang: Language, published: Published, id: string): Record<string, ListedChart> {
  const { unit, decimals } = published.indicator(id);
  const { regions, country } = regionRows(published, id);
  const panels = [...regions, country].map(({ area, rows }) => listed(area.name[lang], rows));
  const breakdowns = indicatorBreakdowns(published, id).map(({ dimension, groups, whole }) => {
    const lines = [...groups, ...(whole ? [whole] : [])].map(({ name, rows }) => listed(name[lang], rows));
    return [breakdownId(dimension), { unit, decimals, lines }] as const;
  });
  const areas = funnelAreas(lang, published, id);
  return {
    ...(regions.length > 0 && { regions: { unit, decimals, lines: panels } }),
    ...Object.fromEntries(breakdowns),
    ...(areas.length > 0 && { funnel: { unit, decimals, areas } }),
  };
}

const listed = (label: string, rows: readonly Row[]): ListedLine => ({
  label,
  freq: rows[0]?.freq ?? 'Y',
  periods: rows.map(({ time_period }) => time_period),
  values: rows.map(({ obs_value }) => obs_value),
  status: rows.map(({ obs_status }) => obs_status).join(''),
});

function funnelAreas(lang: Language, published: Published, id: string): ListedArea[] {
  const text = published.text(`funnel/${id}.json`);
  if (text === null) return [];
  const indicator = published.indicator(id);
  const { points } = JSON.parse(text) as PublishedFunnel;
  return points
    .toSorted((a, b) => a.denominator - b.denominator)
    .map(({ ref_area, denominator, value, outside }) => {
      const status = outside === null ? '' : t(lang, outside === '95' ? 'chart.outside95' : 'chart.outside998');
      const size = t(lang, 'chart.persons', { count: formatNumber(lang, denominator) });
      const parts = [formatValue(lang, value, indicator), size, status].filter(part => part !== '');
      const name = published.area(ref_area).name[lang];
      return { name, x: Math.log(denominator), value, text: parts.join(', '), status };
    });
}
