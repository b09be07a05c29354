import { lineChart, tileGridMap } from '../../src/charts/index.ts';
import { formatNumber } from '../../src/i18n/format-number.ts';
import { formatPeriod } from '../../src/i18n/format-period.ts';
import { formatValue } from '../../src/i18n/format-value.ts';
import { t } from '../../src/i18n/translate.ts';
import { TOTAL } from '../../src/model/code.ts';
import { periodId } from '../../src/model/period.ts';
import type { Row } from '../../src/package/types.ts';
import type { PublishedAttainment, PublishedGoal } from '../../src/package/goal-types.ts';
import { lineSource } from '../charts/chart-source.ts';
import { seriesTable } from '../charts/chart-tables.ts';
import { breaksOf, pointsOf } from '../charts/chart-points.ts';
import { chartWords } from '../charts/chart-words.ts';
import { formatTick } from '../charts/format-tick.ts';
import { mapWords } from '../charts/map-words.ts';
import { COUNTRY } from '../figure/figure-facts.ts';
import { figureOrArea } from '../figure/figure-paths.ts';
import { href } from '../links/href.ts';
import { tableHtml } from '../markup/table.ts';
import type { Published } from '../published/published.ts';
import { isShownRow } from '../published/shown-row.ts';
import type { SteeringPage } from './figure-words.ts';

/** Newest years in the table of a goal. */
const TABLE_YEARS = 10;

/** The country's years up to the goal's, as a line chart; empty where there are fewer than two. `id` is unique on the page. */
export function countryLine({ lang, published }: SteeringPage, goal: PublishedGoal, { id, year }: Drawn): string {
  if (goal.indicator === null) return '';
  const indicator = published.indicator(goal.indicator);
  const rows = countryRows(published, goal, year);
  const shown = rows.filter(isShownRow);
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last || first === last) return '';
  const format = (value: number): string => formatValue(lang, value, indicator);
  return lineChart([{ label: published.area(COUNTRY).name[lang], points: pointsOf(rows) }], {
    id: `${id}-line`,
    title: indicator.name[lang],
    description: t(lang, 'goals.lineText', {
      first: format(first.obs_value),
      from: first.time_period,
      last: format(last.obs_value),
      to: last.time_period,
    }),
    words: chartWords(lang),
    format,
    formatTick: formatTick(lang),
    formatPeriod: ({ freq, ordinal }) => formatPeriod(lang, freq, periodId(freq, ordinal)),
    breaks: breaksOf(lang, indicator, rows),
  });
}

/** The country's years of a goal's indicator and group up to a year; none where the goal has no indicator. */
const countryRows = (published: Published, goal: PublishedGoal, year: string): Row[] =>
  goal.indicator === null
    ? []
    : published
        .series(goal.indicator)
        .rows({ area: COUNTRY, freq: 'Y', targetGroup: goal.target_group ?? TOTAL })
        .filter(({ time_period }) => time_period <= year);

/** Where the figures of a goal's line come from, and the newest of them in a table. */
export function countryFigures(
  { lang, published, path: page }: SteeringPage,
  goal: PublishedGoal,
  { id, year }: Drawn,
) {
  if (goal.indicator === null) return { source: {}, table: '' };
  const indicator = published.indicator(goal.indicator);
  const country = published.area(COUNTRY);
  const line = lineSource(lang, { version: published.catalogue.version, indicator, areas: [country], page });
  const series = [{ label: country.name[lang], rows: countryRows(published, goal, year) }];
  const { decimals } = indicator;
  return {
    source: { ...line, 'data-freq': 'Y', 'data-group': goal.target_group ?? TOTAL },
    table: tableHtml(
      seriesTable(lang, { id: `${id}-table`, caption: goal.name[lang], decimals, periods: TABLE_YEARS, series }),
    ),
  };
}

/** What a goal's drawings are of: their id on the page and the goal's year. */
export interface Drawn {
  readonly id: string;
  readonly year: string;
}

/** The municipalities' figures of a goal's year as a map of equal tiles; empty where none has a figure. */
export function goalMap(page: SteeringPage, goal: PublishedGoal, { own, id }: MapDrawn): string {
  const { lang, published, path } = page;
  const shown = own.filter(({ actual }) => actual !== null);
  if (goal.indicator === null || shown.length === 0) return '';
  const indicator = published.indicator(goal.indicator);
  const format = (value: number): string => formatValue(lang, value, indicator);
  const values = shown.map(({ actual }) => actual!);
  return tileGridMap(
    own.map(({ ref_area, actual, obs_status, lower, upper }) => ({
      code: ref_area,
      label: published.area(ref_area).name[lang],
      value: actual,
      status: obs_status,
      lower,
      upper,
    })),
    {
      id: `${id}-map`,
      title: indicator.name[lang],
      description: t(lang, 'goals.mapText', {
        min: format(Math.min(...values)),
        max: format(Math.max(...values)),
      }),
      words: mapWords(lang),
      classing: { classes: 5 },
      format,
      formatTick: value => formatNumber(lang, value, indicator.decimals),
      href: code => href(path, figureOrArea(lang, published, { code, id: indicator.id })),
    },
  );
}

/** What a goal's map is of: the municipalities' attainments and its id on the page. */
export interface MapDrawn {
  readonly own: readonly PublishedAttainment[];
  readonly id: string;
}
