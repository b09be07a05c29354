import type { Change } from '../../src/i18n/change.ts';
import { formatSigned } from '../../src/i18n/format-number.ts';
import { formatPeriod } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import { placeCell, placesAt } from '../comparison/indicator-places.ts';
import { figureOrArea } from '../figure/figure-paths.ts';
import { isInPoints } from '../figure/change-of.ts';
import { intervalText } from '../figure/figure-tables.ts';
import { statusWords, valueCell } from '../figure/status-cell.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import type { Cell, Table } from '../markup/table.ts';
import type { Published } from '../published/published.ts';
import { municipalFigures } from './municipal-figures.ts';
import type { MunicipalFigure } from './municipal-figures.ts';
import { figureOrder } from './figure-order.ts';

/**
 * Every municipality at the latest period, in order of `figureOrder`, with its place where they are ranked; null where
 * there are none.
 */
export function municipalityTable(lang: Language, published: Published, id: string): Table | null {
  const { country, level, figures } = municipalFigures(published, id);
  if (!country || figures.length === 0) return null;
  const indicator = published.indicator(id);
  const interval = figures.some(({ row }) => (row?.lower ?? null) !== null);
  const page = paths.indicator(lang, id);
  const places = placesAt(published, country);
  const cellsOf = ({ area, row, change }: MunicipalFigure): Cell[] => [
    { text: area.name[lang], href: href(page, figureOrArea(lang, published, { code: area.id, id })) },
    valueCell(lang, row, indicator.decimals),
    ...(interval ? [{ text: row ? intervalText(lang, row, indicator.decimals) : '' }] : []),
    ...(places.size > 0 ? [placeCell(places.get(area.id))] : []),
    changeCell(lang, change),
    { text: row && row.obs_value !== null ? statusWords(lang, row.obs_status) : '' },
  ];
  return {
    id: 'municipalities',
    caption: t(lang, 'indicator.rankingTable', {
      level: t(lang, `level.${level}`),
      period: formatPeriod(lang, country.freq, country.time_period),
    }),
    sortable: true,
    columns: [
      { label: t(lang, `levelOne.${level}`) },
      { label: t(lang, 'col.value'), kind: 'number' },
      ...(interval ? [{ label: t(lang, 'col.interval'), kind: 'number' as const }] : []),
      ...(places.size > 0 ? [{ label: t(lang, 'compare.ranked'), kind: 'number' as const }] : []),
      { label: t(lang, isInPoints(indicator) ? 'col.changePoints' : 'col.changePercent'), kind: 'number' },
      { label: t(lang, 'col.status') },
    ],
    rows: [...figures].sort(figureOrder(lang, indicator.direction, places)).map(cellsOf),
  };
}

/** A change as a number with its sign; a word where the year before cannot be compared with. */
function changeCell(lang: Language, change: Change): Cell {
  if ('amount' in change) return { text: formatSigned(lang, change.amount, change.decimals), sort: change.amount };
  return { text: change.kind === 'break' ? t(lang, 'status.B') : '–', className: 'why', sort: null };
}
