import { formatPeriod } from '../../../src/i18n/format-period.ts';
import { FOUR } from '../../compare/compared.ts';
import type { ComparedArea, ComparedIndicator } from '../../compare/compared.ts';
import { domainOf } from '../../compare/development-svg.ts';
import { rowSentence } from '../../compare/row-sentence.ts';
import { listOf } from '../../../src/i18n/list-of.ts';
import { h } from '../databank/element.ts';
import { scrollHint } from '../databank/scroll-hint.ts';
import type { ComparePage } from './compare-page.ts';
import { goalCell, lensCell, placeCell, valueCell } from './compare-cells.ts';
import { developmentRows } from './development-rows.ts';

/** Most areas whose columns fit on a phone, and most that fit on a wide screen. */
const FITTING = { phone: 2, desk: 4 } as const;

/**
 * The areas side by side: a body of rows for each indicator, with sticky heads and a sentence in plain words; a table that is
 * wider than its place says so.
 */
export function compareTable(page: ComparePage, compared: readonly ComparedIndicator[]): HTMLElement {
  const { say, context } = page;
  const areas = compared[0]?.areas.map(({ area }) => area) ?? [];
  const title = say('comparePage.tableTitle', {
    areas: listOf(
      context.lang,
      areas.map(({ name }) => name),
    ),
  });
  const heads = areas.map(({ name, parts }) =>
    h('th', { scope: 'col' }, parts.length === 1 ? h('a', { href: `../areas/${parts[0]}/` }, name) : name),
  );
  const table = h(
    'table',
    { class: 'compare-table' },
    h('caption', { id: 'compare-caption', class: 'unseen' }, title),
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, say('databank.axis.indicator')), ...heads)),
    ...compared.map(one => body(page, one)),
  );
  const fits = (['phone', 'desk'] as const).filter(screen => areas.length <= FITTING[screen]);
  const scroll = h(
    'div',
    {
      class: ['scroll tall compared', ...fits.map(screen => `fits-${screen}`)].join(' '),
      role: 'region',
      tabindex: 0,
      'aria-labelledby': 'compare-caption',
    },
    table,
  );
  return scrollHint(scroll, say('comparePage.moreAreas', { count: areas.length }));
}

function body(page: ComparePage, compared: ComparedIndicator): HTMLElement {
  const { say, context } = page;
  const { indicator, freq, period, areas, goal } = compared;
  const domain = domainOf(areas, goal);
  const judged = areas.some(({ comparison, unread }) => comparison !== null || unread);
  const row = (label: string, cell: (one: ComparedArea) => HTMLElement): HTMLElement =>
    h('tr', {}, h('th', { scope: 'row' }, label), ...areas.map(cell));
  return h(
    'tbody',
    {},
    h(
      'tr',
      { class: 'indicator' },
      h(
        'th',
        { scope: 'rowgroup', colspan: areas.length + 1 },
        h(
          'div',
          {},
          h('a', { href: `../indicators/${indicator.id}/` }, indicator.name),
          h(
            'span',
            { class: 'quiet' },
            ` ${formatPeriod(context.lang, freq, period)} · ${say(`direction.${indicator.direction}`)}`,
          ),
          h('p', {}, rowSentence(context.lang, compared)),
        ),
      ),
    ),
    row(say('comparePage.row.value'), one => valueCell(page, compared, one)),
    ...(goal === null ? [] : [row(say('comparePage.row.goal'), one => goalCell(page, compared, one))]),
    ...(domain ? developmentRows(page, compared, domain) : []),
    ...(judged
      ? [
          ...FOUR.map(name => row(say(`comparePage.against.${name}`), one => lensCell(page, compared, { one, name }))),
          row(say('comparePage.row.place'), one => placeCell(page, one)),
        ]
      : []),
  );
}
