import { describe, expect, it } from 'vitest';
import { writeDifferences } from '../../../src/package/differences.ts';
import type { HistoryFile } from '../../../src/package/edition-types.ts';
import { figureFacts } from '../../../site/figure/figure-facts.ts';
import { publishedEarlier } from '../../../site/revisions/published-earlier.ts';
import { revisionsView } from '../../../site/revisions/revisions-view.ts';
import { tinyPublished } from '../tiny-published.ts';

const history: HistoryFile = {
  indicator: 'am-x',
  version: '1.2.0',
  kind: 'model',
  notice: null,
  target_group: '_T',
  freq: 'M',
  decimals: 1,
  start: '2025-07',
  day: '2026-08-20',
  editions: [
    {
      day: '2026-07-20',
      sources: { jobindsats: '2026-07-20' },
      first: '2025-07',
      last: '2026-06',
      areas: { '751': { periods: writeDifferences([11])!, values: writeDifferences([41]), status: 'A' } },
    },
  ],
};

const withHistory = (text: string | null) => ({
  ...tinyPublished(),
  text: (path: string) => (path === 'history/am-x.json' ? text : null),
});
const earlier = (code: string, text: string | null = JSON.stringify(history)) => {
  const published = withHistory(text);
  return publishedEarlier('da', published, figureFacts(published, 'am-x', { code }));
};

describe('publishedEarlier', () => {
  it('shows the latest periods as they are and as they were, and says what was not published then', () => {
    const rows = earlier('751')!.table;
    expect(rows).toContain('<th scope="col" class="n">Nu</th><th scope="col" class="n">20. juli 2026</th>');
    expect(rows).toContain('<th scope="row">juli 2026</th><td class="n">3,7</td><td class="n why">ikke udgivet</td>');
    expect(rows).toContain('<th scope="row">juni 2026</th><td class="n">4,0</td><td class="n">4,1</td>');
    expect(rows.match(/<th scope="row">/g)).toHaveLength(6);
  });

  it('shows a suppressed figure as suppressed', () => {
    expect(earlier('741')!.table).toContain('<th scope="row">juli 2026</th><td class="n why">skjult</td>');
  });

  it('is left out where no earlier edition is kept', () => {
    expect(earlier('751', null)).toBeNull();
  });
});

describe('revisionsView', () => {
  it('says nothing of a version without an edition before', () => {
    expect(revisionsView('da', tinyPublished()).told).toBeNull();
  });

  it('sums up what changed, by class and by age, and names what is the same in both', () => {
    const none = { 'new-period': 0, 'dropped-period': 0, 'definition-change': 0, 'new-break': 0 };
    const table = {
      source: 'jobindsats',
      name: 'Tabel',
      freq: 'M',
      older_edition: '2026-07-20',
      newer_edition: '2026-08-20',
      cells: 1000,
      appeared: 0,
      vanished: 0,
    };
    const revisions = {
      cells: 2000,
      changed: 12,
      appeared: 0,
      vanished: 0,
      tables: [
        {
          ...table,
          table: 'y1',
          changed: 12,
          classes: { ...none, 'late-registration': 10, correction: 2 },
          ages: [
            { age: 4, cells: 500, changed: 10, appeared: 0, vanished: 0 },
            { age: 30, cells: 500, changed: 2, appeared: 0, vanished: 0 },
          ],
        },
        { ...table, table: 'y2', changed: 0, classes: { ...none, 'late-registration': 0, correction: 0 }, ages: [] },
      ],
      only_older: ['y3'],
      only_newer: [],
      largest: [],
    };
    const published = {
      ...tinyPublished(),
      text: (path: string) => (path === 'revisions.json' ? JSON.stringify(revisions) : null),
    };
    const told = revisionsView('da', published).told!;
    expect(told.summary).toBe(
      'Af de 2.000 tal, som begge udgaver har, er 12 ændret. 0 er kommet til, 0 er faldet bort.',
    );
    expect(told.classes).toContain('<th scope="row">Sen registrering</th><td class="n">10</td>');
    expect(told.ages.match(/<th scope="row">[^<]*<\/th><td class="n">\d+/g)).toEqual([
      '<th scope="row">3–5</th><td class="n">10',
      '<th scope="row">24–35</th><td class="n">2',
    ]);
    expect(told.rest).toEqual(['Uden ændringer: y2.', 'Kun i den forrige udgave: y3.']);
    expect(told.tables).toContain('1,2 pct.');
  });
});
