import { formatNumber } from '../../src/i18n/format-number.ts';
import { formatPeriod } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { Row } from '../../src/package/decode.ts';
import type { CatalogueIndicator } from '../../src/package/types.ts';
import type { Cell, Column, Table } from '../markup/table.ts';
import { countCell, countDecimals, statusWords, valueCell } from './status-cell.ts';

/** Rows of the newest periods that a figure page shows, by frequency; files hold the rest. */
const SHOWN = { M: 36, Q: 36, Y: 36, R4: 36, R12: 36 } as const;

/** Rows of the newest periods, newest first. */
export const newestRows = (rows: readonly Row[]): Row[] =>
  rows.length === 0 ? [] : rows.slice(-SHOWN[rows[0]!.freq]).reverse();

/** A table of periods: figure, interval where there is one, numerator, denominator, and what is to be said of it. */
export function periodTable(
  lang: Language,
  indicator: Pick<CatalogueIndicator, 'decimals' | 'interval'>,
  { id, caption, rows }: { id: string; caption: string; rows: readonly Row[] },
): Table {
  const interval = indicator.interval !== 'none' && rows.some(({ lower }) => lower !== null);
  const counts = (['numerator', 'denominator'] as const)
    .filter(name => rows.some(row => row[name] !== null))
    .map(name => ({ name, decimals: countDecimals(rows.map(row => row[name])) }));
  const columns: Column[] = [
    { label: t(lang, 'col.period') },
    { label: t(lang, 'col.value'), kind: 'number' },
    ...(interval ? [{ label: t(lang, 'col.interval'), kind: 'number' as const }] : []),
    ...counts.map(({ name }) => ({ label: t(lang, `col.${name}`), kind: 'number' as const })),
    { label: t(lang, 'col.status') },
  ];
  const cellsOf = (row: Row): Cell[] => [
    { text: formatPeriod(lang, row.freq, row.time_period) },
    valueCell(lang, row, indicator.decimals),
    ...(interval ? [{ text: intervalText(lang, row, indicator.decimals) }] : []),
    ...counts.map(({ name, decimals }) => countCell(lang, row[name], decimals)),
    { text: row.obs_value === null ? '' : statusWords(lang, row.obs_status) },
  ];
  return { id, caption, columns, rows: rows.map(cellsOf) };
}

/** The ends of an interval with one decimal more than the figure; empty where there is none. */
export function intervalText(lang: Language, { lower, upper }: Pick<Row, 'lower' | 'upper'>, decimals: number): string {
  if (lower === null || upper === null) return '';
  return `${formatNumber(lang, lower, decimals + 1)}–${formatNumber(lang, upper, decimals + 1)}`;
}
