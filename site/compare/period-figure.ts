import { formatValue } from '../../src/i18n/format-value.ts';
import type { Language } from '../../src/model/text.ts';
import type { Row } from '../../src/package/types.ts';
import type { KnownIndicator } from '../databank/context.ts';
import { statusWords } from '../figure/status-cell.ts';

/** The figure of a period in words: with its unit and what must be said of it, or why there is none; a dash without a row. */
export function periodFigure(
  lang: Language,
  indicator: Pick<KnownIndicator, 'unit' | 'decimals'>,
  row: Pick<Row, 'obs_value' | 'obs_status'> | null,
): { readonly text: string; readonly status: string } {
  if (row === null) return { text: '–', status: '' };
  const status = statusWords(lang, row.obs_status);
  if (row.obs_value === null) return { text: status, status };
  const text = formatValue(lang, row.obs_value, indicator);
  return { text: status === '' ? text : `${text} (${status})`, status };
}
