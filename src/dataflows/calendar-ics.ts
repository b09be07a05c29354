import ical from 'ical-generator';
import { momentOf, type CalendarEntry, type CalendarHead } from './calendar-entries.ts';

/** A calendar in iCalendar (RFC 5545): one whole day an entry, stamped with the day of release. */
export function icalendar(
  { lang, title, subtitle, released }: CalendarHead,
  entries: readonly CalendarEntry[],
): string {
  const calendar = ical({
    name: title,
    description: subtitle,
    prodId: { company: 'jobindsats-data', product: 'calendar', language: lang.toUpperCase() },
  });
  for (const { id, day, title: summary, text } of entries) {
    const start = momentOf(day);
    calendar.createEvent({
      id: `${id}@jobindsats-data`,
      start,
      allDay: true,
      stamp: momentOf(released),
      summary,
      description: text,
    });
  }
  return `${calendar.toString()}\r\n`;
}
