import { formatPeriod } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Freq } from '../../src/model/period.ts';
import { nameOrder } from '../area/name-order.ts';
import { tableHtml } from '../markup/table.ts';
import { csvRows } from '../published/csv-rows.ts';
import type { SteeringPage } from './figure-words.ts';

/** The stricter supervision replayed: for each year who was covered and who was in the risk zone, as markup. */
export function supervisionTable({ lang, published }: SteeringPage): string {
  const rows = csvRows(published, 'signals.csv').filter(({ kind }) => kind === 'supervision');
  const years = [...new Set(rows.map(({ time_period }) => time_period ?? ''))].sort().reverse();
  if (years.length === 0) return '';
  const freqs = new Map(rows.map(({ time_period, freq }) => [time_period ?? '', freq as Freq]));
  const inWords = (period: string): string => formatPeriod(lang, freqs.get(period)!, period);
  const order = nameOrder(lang);
  const names = (year: string, wanted: string): string => {
    const found = rows.filter(({ time_period, outcome }) => time_period === year && outcome === wanted);
    const areas = [...new Set(found.map(({ ref_area }) => published.area(ref_area ?? '').name[lang]))];
    return areas.length === 0 ? t(lang, 'monitoring.nobody') : areas.sort(order.compare).join(', ');
  };
  return tableHtml({
    id: 'supervision-table',
    caption: t(lang, 'monitoring.supervision'),
    captionHidden: true,
    columns: [
      { label: t(lang, 'col.period') },
      { label: t(lang, 'monitoring.covered') },
      { label: t(lang, 'monitoring.riskZone') },
    ],
    rows: years.map(year => [
      { text: inWords(year), className: 'span' },
      { text: names(year, 'covered') },
      { text: names(year, 'risk-zone') },
    ]),
  });
}
