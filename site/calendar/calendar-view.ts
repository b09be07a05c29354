import { formatNumber, formatSigned } from '../../src/i18n/format-number.ts';
import { formatDay, formatPeriod } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Freq } from '../../src/model/period.ts';
import type { Language } from '../../src/model/text.ts';
import type { PublishedCalendar, PublishedUpdate } from '../../src/package/edition-types.ts';
import type { Page } from '../layout/frame.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import { tableHtml } from '../markup/table.ts';
import { publishedJson } from '../published/published-json.ts';
import type { Published } from '../published/published.ts';
import { updateCells } from './update-cells.ts';

/** What the calendar page says; tables are markup. */
export interface CalendarView {
  readonly page: Page;
  /** Null for a version without a calendar. */
  readonly tables: string | null;
  readonly feeds: readonly { readonly label: string; readonly href: string }[];
  readonly punctuality: string;
  readonly promises: string;
}

/** The calendar page. */
export function calendarView(lang: Language, published: Published): CalendarView {
  const page: Page = {
    lang,
    path: paths.calendar(lang),
    section: 'datasets',
    title: t(lang, 'calendar.title'),
    description: t(lang, 'calendar.description'),
    above: [{ label: t(lang, 'nav.datasets'), path: paths.datasets(lang) }],
  };
  const calendar = publishedJson<PublishedCalendar>(published, 'calendar.json');
  const { version } = published.catalogue;
  const feed = (path: string, key: 'calendar.ics' | 'calendar.atom' | 'calendar.jsonFeed' | 'calendar.file') => ({
    label: t(lang, key),
    href: href(page.path, paths.file(version, path)),
  });
  return {
    page,
    tables: calendar && tablesHtml(lang, calendar.tables),
    feeds: [
      feed(`calendar/${lang}.ics`, 'calendar.ics'),
      feed(`calendar/${lang}.atom`, 'calendar.atom'),
      feed(`calendar/${lang}.json`, 'calendar.jsonFeed'),
      feed('calendar.json', 'calendar.file'),
    ],
    punctuality: calendar ? punctualityText(lang, calendar) : '',
    promises: calendar ? promisesHtml(lang, calendar.tables) : '',
  };
}

const tablesHtml = (lang: Language, tables: readonly PublishedUpdate[]): string =>
  tableHtml({
    id: 'updates',
    caption: t(lang, 'calendar.tables'),
    captionHidden: true,
    sortable: true,
    columns: [
      { label: t(lang, 'col.table') },
      { label: t(lang, 'calendar.last') },
      { label: t(lang, 'calendar.next') },
      { label: t(lang, 'calendar.period') },
    ],
    rows: tables.map(update => [
      { text: `${update.table}: ${update.name}` },
      ...updateCells(lang, update),
      update.latest_period === null
        ? { text: t(lang, 'calendar.notHere'), className: 'why' }
        : { text: formatPeriod(lang, update.freq as Freq, update.latest_period) },
    ]),
  });

function punctualityText(lang: Language, { punctuality }: PublishedCalendar): string {
  const { on_time, late, open } = punctuality;
  if (on_time + late + open === 0) return t(lang, 'calendar.punctualityNone');
  return t(lang, 'calendar.punctualityText', {
    onTime: formatNumber(lang, on_time),
    done: formatNumber(lang, on_time + late),
    open: formatNumber(lang, open),
  });
}

function promisesHtml(lang: Language, tables: readonly PublishedUpdate[]): string {
  const rows = tables.flatMap(({ table, punctuality }) =>
    punctuality.map(({ promised, delivered, days_late }) => [
      { text: table },
      { text: formatDay(lang, promised) },
      delivered === null ? { text: t(lang, 'calendar.open'), className: 'why' } : { text: formatDay(lang, delivered) },
      { text: days_late === null ? '–' : formatSigned(lang, days_late) },
    ]),
  );
  if (rows.length === 0) return '';
  return tableHtml({
    id: 'promises',
    caption: t(lang, 'calendar.punctuality'),
    captionHidden: true,
    columns: [
      { label: t(lang, 'col.table') },
      { label: t(lang, 'calendar.promisedDay') },
      { label: t(lang, 'calendar.deliveredDay') },
      { label: t(lang, 'calendar.daysLate'), kind: 'number' },
    ],
    rows,
  });
}
