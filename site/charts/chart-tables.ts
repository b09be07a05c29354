import type { SurvivalCurve } from '../../src/charts/index.ts';
import { formatNumber, formatSigned } from '../../src/i18n/format-number.ts';
import { formatPeriod } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import { periodId, periodsPerYear } from '../../src/model/period.ts';
import type { Language } from '../../src/model/text.ts';
import type { Row } from '../../src/package/decode.ts';
import type { ControlLimits } from '../../src/statistics/control-limits.ts';
import { judgedChanges } from '../control/control-changes.ts';
import { ruleWords } from '../control/rule-words.ts';
import type { FigureFacts } from '../figure/figure-facts.ts';
import { statusWords, valueCell } from '../figure/status-cell.ts';
import { tableHtml } from '../markup/table.ts';
import type { Table } from '../markup/table.ts';

/** Newest changes in the table of a control chart. */
const CHANGES = 13;

/** The curves of a survival chart, a row for each week that is known. */
export function weekTable(lang: Language, caption: string, curves: readonly SurvivalCurve[]): Table {
  const weeks = curves[0]?.points ?? [];
  return {
    id: 'weeks',
    caption,
    captionHidden: true,
    columns: [{ label: t(lang, 'survival.axis') }, ...curves.map(({ label }) => ({ label, kind: 'number' as const }))],
    rows: weeks.map(({ week }) => [
      { text: String(week) },
      ...curves.map(({ points }) => {
        const value = points.find(point => point.week === week)?.value;
        return { text: value === undefined ? '–' : formatNumber(lang, value, 1) };
      }),
    ]),
  };
}

/** The newest changes of a control chart, the newest first, with the rules of its limits that each breaks. */
export function changeTable(
  lang: Language,
  { rows, indicator }: Pick<FigureFacts, 'rows' | 'indicator'>,
  limits: ControlLimits,
): Table {
  const changes = judgedChanges(rows, indicator, limits).slice(-CHANGES).reverse();
  return {
    id: 'changes',
    caption: t(lang, 'control.heading'),
    captionHidden: true,
    columns: [
      { label: t(lang, 'col.period') },
      { label: t(lang, 'col.change'), kind: 'number' },
      { label: t(lang, 'col.status') },
    ],
    rows: changes.map(({ point: { period, value, status }, signals }) => [
      { text: formatPeriod(lang, period.freq, periodId(period.freq, period.ordinal)) },
      { text: value === null ? '–' : formatSigned(lang, value, indicator.decimals + 1) },
      { text: [statusWords(lang, status), ruleWords(lang, signals)].filter(words => words !== '').join(', ') },
    ]),
  };
}

/** The country's newest figures, as many periods as make a year and one more. */
export const countryTable = (lang: Language, { rows, indicator, area }: FigureFacts): string =>
  tableHtml(
    seriesTable(lang, {
      id: 'country-table',
      caption: area.name[lang],
      decimals: indicator.decimals,
      periods: 1 + periodsPerYear(rows[0]?.freq ?? 'Y'),
      series: [{ label: area.name[lang], rows }],
    }),
  );

/** What a table of series over time is made from. */
export interface SeriesTable {
  readonly id: string;
  readonly caption: string;
  readonly decimals: number;
  /** How many of the newest periods it has. */
  readonly periods: number;
  readonly series: readonly { readonly label: string; readonly rows: readonly Row[] }[];
}

/** Series side by side, a row for each of the newest periods, the newest first. */
export function seriesTable(lang: Language, { id, caption, decimals, periods, series }: SeriesTable): Table {
  const all = series.flatMap(({ rows }) => rows);
  const newest = [...new Set(all.map(({ time_period }) => time_period))].sort().slice(-periods).reverse();
  const freq = all[0]?.freq ?? 'Y';
  const found = series.map(({ rows }) => new Map(rows.map(row => [row.time_period, row])));
  return {
    id,
    caption,
    captionHidden: true,
    columns: [{ label: t(lang, 'col.period') }, ...series.map(({ label }) => ({ label, kind: 'number' as const }))],
    rows: newest.map(period => [
      { text: formatPeriod(lang, freq, period) },
      ...found.map(rows => valueCell(lang, rows.get(period) ?? null, decimals)),
    ]),
  };
}
