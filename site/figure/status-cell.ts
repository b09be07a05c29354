import { formatNumber } from '../../src/i18n/format-number.ts';
import { isTextKey, t } from '../../src/i18n/translate.ts';
import type { ObsStatus } from '../../src/model/status.ts';
import type { Language } from '../../src/model/text.ts';
import type { Row } from '../../src/package/decode.ts';
import type { Cell } from '../markup/table.ts';

/** Words for a status; empty for a normal figure. */
export function statusWords(lang: Language, status: ObsStatus): string {
  const key = `status.${status}`;
  return isTextKey(key) ? t(lang, key) : '';
}

/** A figure as a cell: the number, or the word for why there is none. */
export function valueCell(lang: Language, row: Pick<Row, 'obs_value' | 'obs_status'> | null, decimals: number): Cell {
  if (!row) return { text: '–', sort: null };
  if (row.obs_value === null) return { text: statusWords(lang, row.obs_status), className: 'why', sort: null };
  return { text: formatNumber(lang, row.obs_value, decimals), sort: row.obs_value };
}

/** A count as a cell; a dash where it is not published. */
export const countCell = (lang: Language, value: number | null, decimals: number): Cell =>
  value === null ? { text: '–', sort: null } : { text: formatNumber(lang, value, decimals), sort: value };

/** Decimals of a column of counts: one where means of small counts would else lose too much, none otherwise. */
export const countDecimals = (values: readonly (number | null)[]): number =>
  values.some(value => value !== null && value < 100 && !Number.isInteger(value)) ? 1 : 0;

/** What the statuses among these rows mean, each once. */
export function statusKey(lang: Language, rows: readonly Pick<Row, 'obs_status'>[]): string[] {
  const found = new Set(rows.map(row => row.obs_status));
  return (['P', 'E', 'U', 'B', 'M', 'O', 'Q'] as const)
    .filter(status => found.has(status))
    .map(status => t(lang, `statusLong.${status}`));
}
