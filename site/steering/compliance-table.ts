import { formatNumber } from '../../src/i18n/format-number.ts';
import { formatPeriod } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { PublishedCompliance } from '../../src/package/audit-types.ts';
import { statusWords } from '../figure/status-cell.ts';
import { tableHtml, type Cell } from '../markup/table.ts';
import { groupInText, intervalText, smallHtml, valueText, type SteeringPage } from './figure-words.ts';

/** Interviews and offers of an area in time, or what stands in for them, as markup; empty without rows. */
export function complianceTable(page: SteeringPage, rows: readonly PublishedCompliance[]): string {
  const { lang } = page;
  if (rows.length === 0) return '';
  return tableHtml({
    id: 'compliance-table',
    stacked: true,
    caption: t(lang, 'report.compliance.caption'),
    captionHidden: true,
    columns: [
      { label: t(lang, 'report.kind') },
      { label: t(lang, 'report.shown') },
      { label: t(lang, 'col.value'), kind: 'number' },
      { label: t(lang, 'report.least'), kind: 'number' },
      { label: t(lang, 'report.kept') },
    ],
    rows: rows.map(row => complianceRow(page, row)),
  });
}

function complianceRow(page: SteeringPage, row: PublishedCompliance): Cell[] {
  const { lang, published } = page;
  const { indicator, value } = row;
  const period = formatPeriod(lang, row.freq, row.time_period);
  const shown = indicator === null ? '' : published.indicator(indicator).shortName[lang];
  return [
    {
      text: t(lang, `steering.compliance.${row.kind}`),
      html: smallHtml(`${groupInText(lang, row.target_group)}, ${period}`),
    },
    {
      text: t(lang, `report.basis.${row.basis}`),
      html: smallHtml(shown),
      ...(row.basis === 'none' && { className: 'why' }),
    },
    indicator === null || value === null
      ? { text: (row.status && statusWords(lang, row.status)) || '–', className: 'why' }
      : { text: valueText(page, indicator, value), html: belowValue(page, indicator, row) },
    { text: row.min_share === null ? '–' : t(lang, 'unit.PERCENT', { value: formatNumber(lang, row.min_share) }) },
    keptCell(lang, row),
  ];
}

const belowValue = (page: SteeringPage, id: string, row: PublishedCompliance): string => {
  const span = intervalText(page, id, row);
  return smallHtml(span && `(${span})`) + smallHtml(row.status === null ? '' : statusWords(page.lang, row.status));
};

/** Whether a requirement is kept; where nothing tells, why not. */
export function keptCell(lang: Language, row: Pick<PublishedCompliance, 'met' | 'basis' | 'requirements'>): Cell {
  if (row.met !== null) return { text: t(lang, `report.kept.${row.met}`) };
  const why = row.basis === 'none' ? 'none' : row.requirements === '' ? 'no-rule' : 'no-share';
  return { text: t(lang, `report.kept.${why}`), className: 'why' };
}
