import { t } from '../i18n/translate.ts';
import type { PlannedFile } from '../model/file.ts';
import { LANGUAGES } from '../model/text.ts';
import type { PublishedCalendar } from '../package/edition-types.ts';
import type { TableUpdate } from '../revisions/table-update.ts';
import type { BuildInput } from './build-input.ts';
import { calendarEntries, type CalendarHead } from './calendar-entries.ts';
import { atomFeed, jsonFeed } from './calendar-feeds.ts';
import { icalendar } from './calendar-ics.ts';
import { noticeOf } from './build-input.ts';

/** Plans `calendar.json`, and of the known days in each language a calendar (`.ics`), an Atom feed and a JSON feed. */
export function calendarFiles(input: Pick<BuildInput, 'released' | 'cards' | 'editions'>): PlannedFile[] {
  const { updates } = input.editions;
  const calendar = publishedCalendar(updates, input.released);
  const notice = noticeOf(input.cards);
  const known = LANGUAGES.flatMap(lang => {
    const head: CalendarHead = {
      lang,
      released: input.released,
      title: t(lang, 'calendar.feedTitle'),
      subtitle: [t(lang, 'calendar.feedSubtitle'), notice?.[lang]].filter(Boolean).join(' '),
    };
    const entries = calendarEntries(lang, updates);
    const rows = entries.length;
    return [
      { path: `calendar/${lang}.ics`, contents: icalendar(head, entries), mediaType: 'text/calendar', rows },
      { path: `calendar/${lang}.atom`, contents: atomFeed(head, entries), mediaType: 'application/atom+xml', rows },
      { path: `calendar/${lang}.json`, contents: jsonFeed(head, entries), mediaType: 'application/feed+json', rows },
    ];
  });
  const contents = `${JSON.stringify(calendar, null, 1)}\n`;
  return [{ path: 'calendar.json', contents, mediaType: 'application/json', rows: calendar.tables.length }, ...known];
}

/** The calendar as `calendar.json` holds it. */
export function publishedCalendar(updates: readonly TableUpdate[], released: string): PublishedCalendar {
  const promises = updates.flatMap(({ punctuality }) => punctuality);
  const late = promises.filter(({ daysLate }) => daysLate !== null && daysLate > 0).length;
  const open = promises.filter(({ delivered }) => delivered === null).length;
  return {
    released,
    tables: updates.map(({ table, edition, latestPeriod, last, lastBasis, next, punctuality }) => ({
      source: table.source,
      table: table.id,
      name: table.name,
      freq: table.freq,
      edition,
      latest_period: latestPeriod,
      last,
      last_basis: lastBasis,
      next,
      punctuality: punctuality.map(({ promised, delivered, daysLate }) => ({
        promised,
        delivered,
        days_late: daysLate,
      })),
    })),
    punctuality: { on_time: promises.length - late - open, late, open },
  };
}
