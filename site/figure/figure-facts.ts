import type { NamedFigure } from '../../src/i18n/figure-sentence.ts';
import { monthsOf, parsePeriodId } from '../../src/model/period.ts';
import type { Freq } from '../../src/model/period.ts';
import type { Row } from '../../src/package/decode.ts';
import type { CatalogueIndicator, PublishedArea } from '../../src/package/types.ts';
import type { Published } from '../published/published.ts';
import { remember } from '../published/remember.ts';
import { headlineFreq, headlineGroup, latestOf } from './latest-of.ts';
import type { Latest } from './latest-of.ts';

/** An area with its rows of one indicator. */
export interface AreaRows {
  readonly area: PublishedArea;
  readonly rows: readonly Row[];
}

/** One indicator for one area at its finest frequency, beside the region and the country. */
export interface FigureFacts {
  readonly indicator: CatalogueIndicator;
  readonly area: PublishedArea;
  /** Null where the indicator has no figures at all. */
  readonly freq: Freq | null;
  readonly targetGroup: string;
  readonly rows: readonly Row[];
  readonly latest: Latest;
  /** True where other indicators have figures for more than two years after the latest of this area's. */
  readonly ended: boolean;
  /** Region and country, those that the area is not itself and that have rows. */
  readonly others: readonly AreaRows[];
}

/** Code of the whole country. */
export const COUNTRY = 'DK';

/** One indicator for one area; its headline target group unless another is named. */
export function figureFacts(
  published: Published,
  id: string,
  { code, group }: { code: string; group?: string },
): FigureFacts {
  const indicator = published.indicator(id);
  const area = published.area(code);
  const freq = headlineFreq(indicator);
  const targetGroup = group ?? headlineGroup(indicator);
  const rowsFor = (of: string): readonly Row[] =>
    freq === null ? [] : published.series(id).rows({ area: of, freq, targetGroup });
  const rows = rowsFor(code);
  const others = [area.region, COUNTRY]
    .filter(other => other !== null && other !== code)
    .map(other => ({ area: published.area(other!), rows: rowsFor(other!) }))
    .filter(other => other.rows.length > 0);
  const latest = latestOf(indicator, rows);
  const ended = latest.row !== null && newestMonth(published) - lastMonth(latest.row.freq, latest.row.time_period) > 24;
  return { indicator, area, freq, targetGroup, rows, latest, ended, others };
}

/** Number of the last month that any indicator has figures for. */
const newestMonth = (published: Published): number =>
  remember(published, 'newest month', () =>
    published.catalogue.indicators
      .flatMap(({ periods }) => Object.entries(periods).map(([freq, { last }]) => lastMonth(freq as Freq, last)))
      .reduce((newest, month) => Math.max(newest, month), 0),
  );

const lastMonth = (freq: Freq, period: string): number => monthsOf(freq, parsePeriodId(freq, period)).last;

/** The row of a period; null where there is none. Rows follow each other without gaps. */
export const rowAt = (rows: readonly Row[], period: string): Row | null =>
  rows.findLast(row => row.time_period === period) ?? null;

/** Figures of region and country at the period of the latest figure. */
export function comparisonsOf({ latest, others }: Pick<FigureFacts, 'latest' | 'others'>): NamedFigure[] {
  if (!latest.row) return [];
  const period = latest.row.time_period;
  return others.flatMap(({ area, rows }) => {
    const value = rowAt(rows, period)?.obs_value ?? null;
    return value === null ? [] : [{ area, value }];
  });
}
