import { formatNumber, formatSigned } from '../../src/i18n/format-number.ts';
import { t } from '../../src/i18n/translate.ts';
import type { PublishedAuditSaving, PublishedConditionModel } from '../../src/package/audit-types.ts';
import { standingOf } from '../comparison/standing-words.ts';
import { tableHtml, type Cell } from '../markup/table.ts';
import { smallHtml, standingBelow, type SteeringPage } from './figure-words.ts';

const MILLION = 1000;
const DASH: Cell = { text: '–' };

/** What framework conditions let expect, benefit by benefit, with the jobcentres of the cluster, as markup. */
export function conditionTable(page: SteeringPage, conditions: readonly PublishedConditionModel[], id: string): string {
  const { lang, published } = page;
  if (conditions.length === 0) return '';
  const value = (of: number): string => t(lang, 'unit.PERCENT', { value: formatNumber(lang, of, 1) });
  return tableHtml({
    id,
    stacked: true,
    caption: t(lang, 'report.conditions.caption'),
    captionHidden: true,
    columns: [
      { label: t(lang, 'report.benefit') },
      { label: t(lang, 'report.actual'), kind: 'number' },
      { label: t(lang, 'report.expected'), kind: 'number' },
      { label: t(lang, 'report.cluster') },
    ],
    rows: conditions.map(({ name, year, actual, expected, lower, upper, verdict, cluster }) => [
      { text: name[lang], html: smallHtml(String(year)) },
      actual === null
        ? DASH
        : {
            text: value(actual),
            html: standingBelow(lang, standingOf({ verdict, difference: actual - expected })),
          },
      {
        text: value(expected),
        html: smallHtml(
          `(${t(lang, 'steering.range', { lower: formatNumber(lang, lower, 1), upper: formatNumber(lang, upper, 1) })})`,
        ),
      },
      { text: cluster.map(code => published.area(code).name[lang]).join(', ') },
    ]),
  });
}

/** The calculated saving potential, benefit by benefit against each reference, as markup; amounts in million kroner. */
export function potentialTable(page: SteeringPage, savings: readonly PublishedAuditSaving[]): string {
  const { lang } = page;
  if (savings.length === 0) return '';
  const net = savings.some(({ net_amount }) => net_amount !== null);
  const amount = (of: number | null): Cell => (of === null ? DASH : { text: formatNumber(lang, of / MILLION, 1) });
  const number = (label: string) => ({ label, kind: 'number' as const });
  return tableHtml({
    id: 'saving-table',
    stacked: true,
    caption: t(lang, 'report.saving.caption'),
    captionHidden: true,
    columns: [
      { label: t(lang, 'report.benefit') },
      { label: t(lang, 'compare.against') },
      number(t(lang, 'report.saving.gap')),
      number(t(lang, 'report.saving.potential')),
      number(t(lang, 'report.saving.amount')),
      ...(net ? [number(t(lang, 'report.saving.net')), number(t(lang, 'report.saving.refunded'))] : []),
    ],
    rows: savings.map(row => [
      { text: page.published.indicator(row.indicator).shortName[lang] },
      { text: t(lang, `compare.name.${row.reference}`) },
      { text: formatSigned(lang, row.gap) },
      { text: formatNumber(lang, row.potential), html: spanBelow(page, row) },
      amount(row.amount),
      ...(net ? [amount(row.net_amount), amount(row.refunded_amount)] : []),
    ]),
  });
}

function spanBelow({ lang }: SteeringPage, { potential_lower, potential_upper }: PublishedAuditSaving): string {
  if (potential_lower === null || potential_upper === null) return '';
  const ends = { lower: formatNumber(lang, potential_lower), upper: formatNumber(lang, potential_upper) };
  return smallHtml(`(${t(lang, 'steering.range', ends)})`);
}
