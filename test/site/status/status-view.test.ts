import { describe, expect, it } from 'vitest';
import { calendarView } from '../../../site/calendar/calendar-view.ts';
import { statusView } from '../../../site/status/status-view.ts';
import { tinyPublished } from '../tiny-published.ts';

const days = { last: '2026-08-20', last_basis: 'edition', next: null };
const coverage = { areas: 4, periods: 13, breakdowns: 1, present: 50, suppressed: 2, missing: 0, impossible: 0 };
const status = {
  released: '2026-08-27',
  list: [
    {
      kind: 'table',
      id: 'y1',
      source: 'jobindsats',
      name: { da: 'Tabel', en: 'Tabel' },
      freq: 'M',
      edition: null,
      latest_period: null,
      last: null,
      last_basis: null,
      next: null,
      coverage: null,
    },
    {
      kind: 'indicator',
      id: 'am-x',
      source: null,
      name: { da: 'Ledige', en: 'Unemployed' },
      freq: 'M',
      edition: '2026-08-20',
      latest_period: '2026-07',
      ...days,
      coverage,
    },
  ],
};
const calendar = {
  released: '2026-08-27',
  tables: [
    {
      source: 'jobindsats',
      table: 'y1',
      name: 'Tabel',
      freq: 'M',
      edition: '2026-08-20',
      latest_period: '2026-07',
      last: '2026-08-19',
      last_basis: 'publisher',
      next: '2026-09-18',
      punctuality: [
        { promised: '2026-08-18', delivered: '2026-08-19', days_late: 1 },
        { promised: '2026-09-18', delivered: null, days_late: null },
      ],
    },
  ],
  punctuality: { on_time: 0, late: 1, open: 1 },
};
const files: Record<string, unknown> = { 'status.json': status, 'calendar.json': calendar };
const published = { ...tinyPublished(), text: (path: string) => (path in files ? JSON.stringify(files[path]) : null) };

describe('statusView', () => {
  it('lists indicators and tables with days, edition and coverage, and never shows nothing as zero', () => {
    const list = statusView('da', published).list!;
    expect(list).toContain(
      '<td class="day">senest 20. august 2026</td><td class="why">ukendt</td><td class="day">20. august 2026</td><td>juli 2026</td>' +
        '<td class="n">4 × 13</td><td class="n">50</td><td class="n">2</td><td class="n">0</td><td class="n">0</td>',
    );
    expect(list).toContain('<th scope="row">y1: Tabel</th><td class="why">ukendt</td><td class="why">ukendt</td>');
    expect(list).toContain('<td class="why">ikke i denne udgave</td><td>–</td><td class="n">–</td>');
  });
});

describe('calendarView', () => {
  it('tells the days that are known and holds promises against what came', () => {
    const { tables, punctuality, promises } = calendarView('da', published);
    expect(tables).toContain('19. august 2026');
    expect(tables).toContain('18. september 2026');
    expect(punctuality).toBe('0 af 1 lovede opdateringer kom til tiden; 1 er endnu ikke kommet i de udgaver, vi har.');
    expect(promises).toContain('<td>19. august 2026</td><td class="n">+1</td>');
    expect(promises).toContain('<td class="why">endnu ikke</td><td class="n">–</td>');
  });

  it('says that nothing can be told where no edition holds a calendar', () => {
    const empty = { ...calendar, tables: [], punctuality: { on_time: 0, late: 0, open: 0 } };
    const without = { ...published, text: () => JSON.stringify(empty) };
    expect(calendarView('da', without).punctuality).toMatch(/^Udgaverne her rummer ikke/);
  });
});
