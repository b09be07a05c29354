import { formatNumber, formatSigned } from '../../src/i18n/format-number.ts';
import { formatValue } from '../../src/i18n/format-value.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { PublishedSaving } from '../../src/package/analysis-types.ts';
import type { PublishedArea } from '../../src/package/types.ts';
import { frameworkOf } from '../comparison/framework.ts';
import { spanText } from '../comparison/lens-rows.ts';
import type { Cell, Column, Table } from '../markup/table.ts';
import type { Published } from '../published/published.ts';
import { savingsByBenefit, savingsOf } from './saving-index.ts';

/** Every benefit of an area against every reference: persons and money with their signs, the potential, intervals. */
export function savingTable(lang: Language, published: Published, area: PublishedArea): Table {
  const savings = savingsOf(published, area.id);
  const net = savings.some(({ net_amount }) => net_amount !== null);
  const year = savings[0]?.time_period ?? '';
  const number = (label: string): Column => ({ label, kind: 'number' });
  return {
    id: 'savings',
    caption: t(lang, net ? 'saving.captionNet' : 'saving.caption', { area: area.name[lang], year }),
    columns: [
      { label: t(lang, 'compare.against') },
      number(t(lang, 'saving.col.level')),
      number(t(lang, 'saving.col.gap')),
      number(t(lang, 'col.interval')),
      number(t(lang, 'saving.col.amount')),
      number(t(lang, 'saving.col.potential')),
      number(t(lang, 'col.interval')),
      ...(net ? [number(t(lang, 'saving.col.net'))] : []),
    ],
    rows: [],
    groups: savingsByBenefit(savings).map(({ model, rows }) => ({
      heading: groupHeading(lang, published, { model, row: rows[0]! }),
      rows: rows.map(row => savingRow(lang, published, { row, area, net })),
    })),
  };
}

function groupHeading(
  lang: Language,
  published: Published,
  { model, row }: { readonly model: string; readonly row: PublishedSaving },
): string {
  const name = frameworkOf(published)?.models.find(({ id }) => id === model)?.name[lang] ?? model;
  const own = formatValue(lang, row.own, { unit: 'PERCENT', decimals: 1 });
  return t(lang, 'saving.group', {
    benefit: name,
    own,
    base: small(published.indicator(row.indicator).denominator[lang]),
  });
}

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

interface Held {
  readonly row: PublishedSaving;
  readonly area: PublishedArea;
  readonly net: boolean;
}

function savingRow(lang: Language, published: Published, { row, area, net }: Held): Cell[] {
  const region = area.region === null ? t(lang, 'col.region') : published.area(area.region).name[lang];
  const name =
    row.reference === 'cluster-better-half'
      ? t(lang, 'saving.better')
      : t(lang, `compare.name.${row.reference}`, { region });
  const star = row.price_of === 'country' ? '*' : '';
  return [
    { text: name },
    { text: formatNumber(lang, row.reference_value, 1) },
    { text: formatSigned(lang, row.gap) },
    { text: spanText(lang, { lower: row.gap_lower, upper: row.gap_upper }, 0) || '–' },
    { text: row.gap_amount === null ? '–' : formatSigned(lang, row.gap_amount / 1000, 1) + star },
    { text: row.potential_amount === null ? '–' : millions(lang, row.potential_amount) },
    { text: spanText(lang, millionSpan(row.amount_lower, row.amount_upper), 1) || '–' },
    ...(net ? [{ text: row.net_amount === null ? '–' : millions(lang, row.net_amount) }] : []),
  ];
}

/** An amount in thousands as millions with one decimal. */
export const millions = (lang: Language, thousands: number): string => formatNumber(lang, thousands / 1000, 1);

const millionSpan = (lower: number | null, upper: number | null) => ({
  lower: lower === null ? null : lower / 1000,
  upper: upper === null ? null : upper / 1000,
});
