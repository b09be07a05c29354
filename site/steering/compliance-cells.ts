import { formatPeriod } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Freq } from '../../src/model/period.ts';
import type { ObsStatus } from '../../src/model/status.ts';
import type { Language } from '../../src/model/text.ts';
import { statusWords } from '../figure/status-cell.ts';
import type { Cell } from '../markup/table.ts';
import { csvRows, numberOrNull, type Cells } from '../published/csv-rows.ts';
import type { Published } from '../published/published.ts';
import { remember } from '../published/remember.ts';
import { keptCell } from './compliance-table.ts';
import { groupInText, smallHtml, valueText, type SteeringPage } from './figure-words.ts';

/** Rows of `compliance.csv` by area. */
export const complianceRows = (published: Published): ReadonlyMap<string, Cells[]> =>
  remember(published, 'compliance by area', () => {
    const byArea = new Map<string, Cells[]>();
    for (const row of csvRows(published, 'compliance.csv')) {
      const area = row['ref_area'] ?? '';
      byArea.set(area, [...(byArea.get(area) ?? []), row]);
    }
    return byArea;
  });

/** The period of a row in words. */
export const periodText = (lang: Language, row: Cells): string =>
  formatPeriod(lang, row['freq'] as Freq, row['time_period'] ?? '');

/** What a row is about. */
export const kindOf = (row: Cells): 'interview' | 'offer' => (row['kind'] === 'offer' ? 'offer' : 'interview');

/** What a row is about, with its target group. */
export const kindCell = (lang: Language, row: Cells): Cell => ({
  text: t(lang, `steering.compliance.${kindOf(row)}`),
  html: smallHtml(groupInText(lang, row['target_group'] ?? '')),
});

/** What is shown of a row: on which basis, the figure, whether the requirement is kept. */
export function shownCells(at: SteeringPage, row: Cells): Cell[] {
  const { lang, published } = at;
  const id = row['indicator'] ?? '';
  const basis = row['basis'] === 'published-share' ? 'published-share' : 'proxy';
  return [
    { text: t(lang, `report.basis.${basis}`), html: smallHtml(published.indicator(id).shortName[lang]) },
    valueCell(at, row),
    keptCell(lang, {
      met: (row['met'] || null) as Parameters<typeof keptCell>[1]['met'],
      basis,
      requirements: row['requirements'] ?? '',
    }),
  ];
}

/** The figure of a row, or why there is none; a missed requirement is said, and how sure it is. */
export function valueCell(at: SteeringPage, row: Cells | undefined): Cell {
  const value = numberOrNull(row?.['obs_value']);
  if (!row?.['indicator']) return { text: '–', sort: null };
  if (value === null)
    return { text: statusWords(at.lang, row['obs_status'] as ObsStatus) || '–', className: 'why', sort: null };
  const missed = missedKey(row['met'], value, numberOrNull(row['min_share']));
  return {
    text: valueText(at, row['indicator'], value),
    html: missed === null ? '' : smallHtml(t(at.lang, missed)),
    sort: value,
  };
}

/** Words for a share below the law's: for certain, or within what chance can do; null where it is not below. */
function missedKey(met: string | undefined, value: number, least: number | null) {
  if (met === 'not-met') return 'complianceList.missed';
  const isBelow = met === 'within-uncertainty' && least !== null && value < least;
  return isBelow ? 'complianceList.missedPerhaps' : null;
}
