import { formatNumber, formatSigned } from '../../src/i18n/format-number.ts';
import { formatDay, formatPeriod } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { PublishedRevision } from '../../src/package/analysis-types.ts';
import { COUNTRY, figureFacts } from '../figure/figure-facts.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import { tableHtml } from '../markup/table.ts';
import type { Table } from '../markup/table.ts';
import type { Published } from '../published/published.ts';
import { completenessOf, isRevised, revisionsOf } from './completeness.ts';

/** How far an indicator's newest figures can be relied on. */
export interface QualityView {
  /** What the table shows, or why there is none. */
  readonly text: string;
  /** Markup; empty where nothing was revised. */
  readonly table: string;
  /** How many figures of each of the indicator's tables were revised. */
  readonly tables: readonly string[];
  readonly method: string;
}

/** The usual revision of an indicator's newest months, and how much of its tables was revised. */
export function qualityView(lang: Language, published: Published, id: string): QualityView {
  const indicator = published.indicator(id);
  const completeness = completenessOf(published);
  const points = revisionsOf(published, figureFacts(published, id, { code: COUNTRY }));
  const revised = points.filter(isRevised).toReversed();
  const edition = completeness?.editions.find(({ source }) => indicator.tables.some(table => table.source === source));
  const used = completeness?.tables.filter(({ table }) => indicator.tables.some(one => one.table === table)) ?? [];
  return {
    text:
      points.length === 0 || !edition
        ? t(lang, 'quality.none')
        : revised.length === 0
          ? t(lang, 'quality.unrevised')
          : t(lang, 'quality.completenessText', {
              older: formatDay(lang, edition.older),
              newer: formatDay(lang, edition.newer),
            }),
    table: revised.length === 0 ? '' : tableHtml(revisionTable(lang, revised)),
    tables: used.map(({ table, rows, revised: changed }) =>
      t(lang, 'quality.tables', { table, rows: formatNumber(lang, rows), revised: formatNumber(lang, changed) }),
    ),
    method: href(paths.indicator(lang, id), `${paths.method(lang, 'figures')}#revision`),
  };
}

const revisionTable = (lang: Language, revisions: readonly PublishedRevision[]): Table => ({
  id: 'revisions',
  caption: t(lang, 'quality.caption'),
  columns: [
    { label: t(lang, 'quality.month') },
    { label: t(lang, 'quality.median'), kind: 'number' },
    { label: t(lang, 'quality.range'), kind: 'number' },
  ],
  rows: revisions.map(({ time_period, median, lower, upper }) => [
    { text: formatPeriod(lang, 'M', time_period) },
    { text: formatSigned(lang, 100 * median, 1) },
    {
      text: t(lang, 'compare.span', {
        lower: formatSigned(lang, 100 * lower, 1),
        upper: formatSigned(lang, 100 * upper, 1),
      }),
    },
  ]),
});
