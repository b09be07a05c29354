import { formatPeriod } from '../i18n/format-period.ts';
import { oneStop } from '../i18n/one-stop.ts';
import { t } from '../i18n/translate.ts';
import type { Language } from '../model/text.ts';
import type { TableUpdate } from '../revisions/table-update.ts';

/** What stands at the head of a calendar or a feed. */
export interface CalendarHead {
  readonly lang: Language;
  /** Day of release; the moment everything is stamped with. */
  readonly released: string;
  readonly title: string;
  readonly subtitle: string;
}

/** A day on which a table was updated or is promised to be. */
export interface CalendarEntry {
  /** The same for the same table and day in every version. */
  readonly id: string;
  readonly day: string;
  readonly kind: 'last' | 'next';
  readonly title: string;
  readonly text: string;
}

/** The days that are known, in order; tables of which neither is known have none. */
export function calendarEntries(lang: Language, updates: readonly TableUpdate[]): CalendarEntry[] {
  const entries = updates.flatMap(({ table, last, lastBasis, next, latestPeriod }) => {
    const words = { table: table.id, name: table.name };
    const id = (kind: string, day: string): string => `${table.source}:${table.id}:${kind}:${day}`;
    const period =
      latestPeriod === null ? '' : t(lang, 'calendar.upTo', { period: formatPeriod(lang, table.freq, latestPeriod) });
    const basis = lastBasis === 'edition' ? t(lang, 'calendar.atLatest') : '';
    const titles = {
      last: lastBasis === 'edition' ? 'calendar.fetchedTitle' : 'calendar.lastTitle',
      next: 'calendar.nextTitle',
    } as const;
    const entry = (kind: CalendarEntry['kind'], day: string | null, text: string): CalendarEntry[] =>
      day === null ? [] : [{ id: id(kind, day), day, kind, title: t(lang, titles[kind], words), text }];
    return [
      ...entry('last', last, [table.name, period, basis].filter(part => part !== '').join('. ')),
      ...entry('next', next, oneStop(`${table.name}. ${t(lang, 'calendar.promised')}`)),
    ];
  });
  return entries.sort((a, b) => (`${a.day} ${a.id}` < `${b.day} ${b.id}` ? -1 : 1));
}

/** A day as the moment it begins, UTC. */
export const momentOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
