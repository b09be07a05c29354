import { formatNumber } from '../../src/i18n/format-number.ts';
import { t } from '../../src/i18n/translate.ts';
import type { TextKey } from '../../src/i18n/translate.ts';
import type { PublishedRegionScore } from '../../src/package/region-analysis-types.ts';
import type { PublishedAbsence, PublishedScore } from '../../src/package/score-types.ts';
import { tableHtml, type Cell, type Column } from '../markup/table.ts';
import { subjectCell, type SteeringPage } from './figure-words.ts';
import { withTrend } from './with-trend.ts';
import { developmentCell, overallCell, partCell, referenceCell } from './score-cells.ts';

/** What a table of figures is of: a section of a report about one area. */
export interface ScoreTable<Score> {
  /** Unique on the page. */
  readonly id: string;
  readonly caption: string;
  readonly code: string;
  /** False where the year has no state part: the column then says so in its heading. */
  readonly statePart: boolean;
  readonly rows: readonly Score[];
}

const number = (label: string): Column => ({ label, kind: 'number' });

const partColumns = (lang: SteeringPage['lang'], statePart: boolean): Column[] => [
  number(t(lang, 'report.col.overall')),
  number(t(lang, 'report.col.municipality')),
  number(t(lang, statePart ? 'report.col.state' : 'report.col.noState')),
];

const columns = (page: SteeringPage, statePart: boolean, compared: readonly TextKey[]): Column[] => [
  { label: t(page.lang, 'col.indicator') },
  ...partColumns(page.lang, statePart),
  number(t(page.lang, 'col.change')),
  ...compared.map(key => number(t(page.lang, key))),
];

type Own = Pick<PublishedScore, 'indicator' | 'overall' | 'municipality' | 'state'>;

const partCells = (page: SteeringPage, { indicator, overall, municipality, state }: Own): Cell[] => [
  overallCell(page, indicator, overall),
  partCell(page, indicator, municipality),
  partCell(page, indicator, state),
];

/** Figures of a municipality in three columns, with development, comparisons and place, as markup; empty without rows. */
export function areaScores(page: SteeringPage, table: ScoreTable<PublishedScore>): string {
  const { id, caption, code, statePart, rows } = table;
  if (rows.length === 0) return '';
  return tableHtml({
    id,
    caption,
    stacked: true,
    columns: columns(page, statePart, ['report.col.cluster', 'col.region', 'col.country', 'report.col.place']),
    rows: rows.map(row => [
      subjectCell(page, row, code),
      ...partCells(page, row),
      withTrend(page, { code, row }, developmentCell(page, row)),
      ...[row.cluster, row.region, row.country].map(reference => referenceCell(page, row.indicator, reference)),
      placeCell(page, row),
    ]),
  });
}

function placeCell({ lang }: SteeringPage, { place }: PublishedScore): Cell {
  if (place === null) return { text: '–' };
  const own = t(lang, 'report.place', { rank: place.rank, of: place.of });
  const span = t(lang, 'steering.range', {
    lower: formatNumber(lang, place.lower),
    upper: formatNumber(lang, place.upper),
  });
  return { text: own, html: `<small>(${span})</small>` };
}

/** Figures of a region in three columns, with development and the country, as markup; empty without rows. */
export function regionScores(page: SteeringPage, table: ScoreTable<PublishedRegionScore>): string {
  const { id, caption, code, statePart, rows } = table;
  if (rows.length === 0) return '';
  return tableHtml({
    id,
    caption,
    stacked: true,
    columns: columns(page, statePart, ['col.country']),
    rows: rows.map(row => [
      subjectCell(page, row, code),
      ...partCells(page, row),
      developmentCell(page, row),
      referenceCell(page, row.indicator, row.country),
    ]),
  });
}

/** Which figures of a section are missing and why, a sentence each. */
export const absenceLines = ({ lang, published }: SteeringPage, missing: readonly PublishedAbsence[]): string[] =>
  missing.map(({ indicator, reason, tables }) =>
    t(lang, `report.missing.${reason}`, {
      name: published.indicator(indicator).shortName[lang],
      tables: tables.join(', '),
    }),
  );
