import { formatNumber } from '../../src/i18n/format-number.ts';
import { formatDay, formatPeriod } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Freq } from '../../src/model/period.ts';
import type { Language } from '../../src/model/text.ts';
import type { PublishedCoverage, PublishedState, PublishedStatus } from '../../src/package/edition-types.ts';
import { updateCells } from '../calendar/update-cells.ts';
import type { Page } from '../layout/frame.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import { tableHtml, type Cell } from '../markup/table.ts';
import { publishedJson } from '../published/published-json.ts';
import type { Published } from '../published/published.ts';

/** What the status page says. */
export interface StatusView {
  readonly page: Page;
  /** Indicators and tables in one list, as markup; null for a version without it. */
  readonly list: string | null;
  readonly file: string;
}

/** The status page. */
export function statusView(lang: Language, published: Published): StatusView {
  const page: Page = {
    lang,
    path: paths.status(lang),
    section: 'datasets',
    title: t(lang, 'statusPage.title'),
    description: t(lang, 'statusPage.description'),
    above: [{ label: t(lang, 'nav.datasets'), path: paths.datasets(lang) }],
  };
  const status = publishedJson<PublishedStatus>(published, 'status.json');
  return {
    page,
    list: status && listHtml(lang, page, status.list),
    file: href(page.path, paths.file(published.catalogue.version, 'status.json')),
  };
}

function listHtml(lang: Language, page: Page, list: readonly PublishedState[]): string {
  const rowsOf = (kind: PublishedState['kind']) =>
    list.filter(one => one.kind === kind).map(one => [nameCell(lang, page, one), ...cellsOf(lang, one)]);
  const number = (label: string) => ({ label, kind: 'number' as const });
  return tableHtml({
    id: 'status',
    caption: t(lang, 'statusPage.title'),
    captionHidden: true,
    columns: [
      { label: t(lang, 'revisions.what') },
      { label: t(lang, 'calendar.last') },
      { label: t(lang, 'calendar.next') },
      { label: t(lang, 'col.edition') },
      { label: t(lang, 'calendar.period') },
      number(t(lang, 'statusPage.cells')),
      number(t(lang, 'statusPage.present')),
      number(t(lang, 'statusPage.suppressed')),
      number(t(lang, 'statusPage.missing')),
      number(t(lang, 'statusPage.impossible')),
    ],
    rows: [],
    groups: [
      { heading: t(lang, 'statusPage.indicators'), rows: rowsOf('indicator') },
      { heading: t(lang, 'statusPage.tables'), rows: rowsOf('table') },
    ],
  });
}

const nameCell = (lang: Language, { path }: Page, { kind, id, name }: PublishedState): Cell =>
  kind === 'indicator'
    ? { text: name[lang], href: href(path, paths.indicator(lang, id)) }
    : { text: `${id}: ${name[lang]}` };

function cellsOf(lang: Language, one: PublishedState): Cell[] {
  const [last, next] = updateCells(lang, one);
  const { edition, latest_period, freq, coverage } = one;
  const absent: Cell = { text: t(lang, 'calendar.notHere'), className: 'why' };
  return [
    last,
    next,
    edition === null ? absent : { text: formatDay(lang, edition), className: 'day' },
    { text: latest_period === null || freq === null ? '–' : formatPeriod(lang, freq as Freq, latest_period) },
    ...coverageCells(lang, coverage),
  ];
}

function coverageCells(lang: Language, coverage: PublishedCoverage | null): Cell[] {
  if (!coverage) return Array.from({ length: 5 }, () => ({ text: '–' }));
  const { areas, periods, breakdowns, present, suppressed, missing, impossible } = coverage;
  const count = (value: number): Cell => ({ text: formatNumber(lang, value) });
  const key = breakdowns === 1 ? 'statusPage.cellsText' : 'statusPage.cellsBroken';
  return [
    { text: t(lang, key, { areas, periods, breakdowns }) },
    ...[present, suppressed, missing, impossible].map(count),
  ];
}
