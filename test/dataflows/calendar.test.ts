import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { describe, expect, it, vi } from 'vitest';
import { calendarFiles } from '../../src/dataflows/calendar.ts';
import type { Card } from '../../src/model/card.ts';
import type { PublishedCalendar } from '../../src/package/edition-types.ts';
import { tableUpdates } from '../../src/revisions/table-update.ts';
import { folk1a } from '../../src/sources/statbank/folk1a.ts';
import { y25i01 } from '../../src/sources/jobindsats/y25i01.ts';
import { y25i09 } from '../../src/sources/jobindsats/y25i09.ts';
import { measureTable, tablesOf } from '../indicators/tables.ts';

type Said = readonly [table: string, latest: string | null, next: string | null];

const card = (edition: string, files: Readonly<Record<string, string>>, said: readonly Said[] = []): Card => ({
  source: 'jobindsats',
  edition,
  publisher: 'STAR',
  url: 'https://www.jobindsats.dk',
  licence: null,
  retrieved: `${edition}T08:00:00+02:00`,
  format: 'jobindsats-v3',
  kind: 'official',
  note: '',
  files: Object.entries(files).map(([table, sha256]) => ({ path: `${table}.json`, table, bytes: 1, sha256 })),
  ...(said.length > 0 && { updates: said.map(([table, latest, next]) => ({ table, latest, next })) }),
});

const cards = [
  card('2026-07-20', { y25i01: 'a', y25i09: 'x' }, [['y25i01', '2026-07-18', '2026-08-18']]),
  card('2026-08-10', { y25i01: 'a', y25i09: 'x' }, [['y25i01', '2026-07-18', '2026-08-20']]),
  card('2026-08-22', { y25i01: 'b', y25i09: 'x' }, [['y25i01', '2026-08-19', '2026-09-18']]),
];
const tables = tablesOf(
  measureTable('y25i01', 'M', [{ period: '2026-07', ref_area: '101', target_group: 'ADP', fte: 1 }]),
  measureTable('y25i09', 'M', [{ period: '2026-06', ref_area: '101', target_group: 'ADP', persons: 1 }]),
);
const updates = tableUpdates([y25i01, y25i09, folk1a], new Map([['jobindsats', cards]]), tables);
const files = calendarFiles({
  released: '2026-08-27',
  cards: [cards[2]!],
  editions: { revised: null, histories: [], headlines: [], updates },
});
const text = (path: string): string => String(files.find(file => file.path === path)!.contents);
const calendar = JSON.parse(text('calendar.json')) as PublishedCalendar;

describe('calendar.json', () => {
  it('has the days that the publisher gave', () => {
    expect(calendar.tables[0]).toMatchObject({
      table: 'y25i01',
      last: '2026-08-19',
      last_basis: 'publisher',
      next: '2026-09-18',
    });
  });

  it('says by which edition a table came where the publisher gave no day, and never makes up the next', () => {
    expect(calendar.tables[1]).toMatchObject({
      table: 'y25i09',
      last: '2026-07-20',
      last_basis: 'edition',
      next: null,
    });
  });

  it('leaves everything empty for a table that is in no edition', () => {
    expect(calendar.tables[2]).toMatchObject({
      table: 'FOLK1A',
      edition: null,
      last: null,
      last_basis: null,
      next: null,
    });
  });

  it('holds the first promise of an update against the day it came, and leaves the newest open', () => {
    expect(calendar.tables[0]!.punctuality).toEqual([
      { promised: '2026-08-18', delivered: '2026-08-19', days_late: 1 },
      { promised: '2026-09-18', delivered: null, days_late: null },
    ]);
    expect(calendar.punctuality).toEqual({ on_time: 0, late: 1, open: 1 });
  });
});

describe('feeds', () => {
  const WANTED = [
    'jobindsats:y25i09:last:2026-07-20',
    'jobindsats:y25i01:last:2026-08-19',
    'jobindsats:y25i01:next:2026-09-18',
  ];

  it('are read as calendars of whole days with ids that stay', () => {
    const events = new ICAL.Component(ICAL.parse(text('calendar/da.ics')) as unknown[]).getAllSubcomponents('vevent');
    const read = events.map(event => new ICAL.Event(event));
    expect(read.map(({ uid }) => uid)).toEqual(WANTED.map(id => `${id}@jobindsats-data`));
    expect(read.map(({ startDate }) => [startDate.toString(), startDate.isDate])).toEqual([
      ['2026-07-20', true],
      ['2026-08-19', true],
      ['2026-09-18', true],
    ]);
    expect(read[2]!.summary).toBe('y25i01 ventes opdateret: Ledighed: Faktiske antal ledige og fuldtidsledige');
    expect(events[0]!.getFirstPropertyValue('dtstamp')!.toString()).toBe('2026-08-27T00:00:00Z');
  });

  it('are read as Atom and JSON feeds, what lies ahead dated with the day of release', () => {
    const atom = parseAtomFeed(text('calendar/en.atom'));
    expect(atom.entries!.map(({ id }) => id)).toEqual(WANTED.toReversed().map(id => `urn:jobindsats-data:${id}`));
    expect(atom.entries!.map(({ updated }) => updated!.slice(0, 10))).toEqual([
      '2026-08-27',
      '2026-08-19',
      '2026-07-20',
    ]);
    const json = parseJsonFeed(text('calendar/en.json'));
    expect(json.items!.map(({ id }) => id)).toEqual(atom.entries!.map(({ id }) => id));
  });

  it('are the same in any time zone', () => {
    vi.stubEnv('TZ', 'America/Los_Angeles');
    const there = calendarFiles({
      released: '2026-08-27',
      cards: [cards[2]!],
      editions: { revised: null, histories: [], headlines: [], updates },
    });
    vi.unstubAllEnvs();
    expect(there).toEqual(files);
  });
});
