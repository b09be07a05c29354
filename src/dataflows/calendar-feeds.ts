import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { oneStop } from '../i18n/one-stop.ts';
import { momentOf, type CalendarEntry, type CalendarHead } from './calendar-entries.ts';

const idOf = (id: string): string => `urn:jobindsats-data:${id}`;
const newestFirst = (entries: readonly CalendarEntry[]): CalendarEntry[] => entries.toReversed();

/** An Atom feed (RFC 4287), the newest day first; an entry that lies ahead is dated with the day of release. */
export const atomFeed = (
  { lang, title, subtitle, released }: CalendarHead,
  entries: readonly CalendarEntry[],
): string =>
  generateAtomFeed({
    id: idOf(`calendar:${lang}`),
    title: { value: title },
    subtitle: { value: subtitle },
    updated: momentOf(released),
    authors: [{ name: 'Jobindsats' }],
    entries: newestFirst(entries).map(entry => ({
      id: idOf(entry.id),
      title: { value: entry.title },
      updated: momentOf(knownSince(entry, released)),
      summary: { value: oneStop(`${entry.text}. ${entry.day}`) },
    })),
  });

/** A JSON feed 1.1 of the same entries. */
export const jsonFeed = (
  { lang, title, subtitle, released }: CalendarHead,
  entries: readonly CalendarEntry[],
): string =>
  `${JSON.stringify(
    generateJsonFeed({
      title,
      description: subtitle,
      language: lang,
      authors: [{ name: 'Jobindsats' }],
      items: newestFirst(entries).map(entry => ({
        id: idOf(entry.id),
        title: entry.title,
        content_text: oneStop(`${entry.text}. ${entry.day}`),
        date_published: momentOf(knownSince(entry, released)),
        tags: [entry.kind],
      })),
    }),
    null,
    1,
  )}\n`;

const knownSince = ({ kind, day }: CalendarEntry, released: string): string =>
  kind === 'next' || day > released ? released : day;
