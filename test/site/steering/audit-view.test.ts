import { describe, expect, it } from 'vitest';
import { auditView } from '../../../site/steering/audit-view.ts';
import { audit, score, steeringPublished } from './tiny-steering.ts';

const PATH = 'audits/751/2025.json';
const view = (change: Parameters<typeof audit>[0] = {}, lang: 'da' | 'en' = 'da') =>
  auditView(lang, steeringPublished({ [PATH]: audit(change) }), { code: '751', year: '2025' });

/** Cells of a table's rows, each with its own text first and the small lines after it. */
const cells = (html: string): string[][] =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/g)].slice(1).map(([, row]) =>
    [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) =>
      cell!
        .replaceAll('<small>', '|')
        .replaceAll(/<[^>]+>/g, '')
        .trim(),
    ),
  );

describe('auditView', () => {
  it('shows a line in three columns with development, comparisons and place', () => {
    expect(cells(view().sections[0]!.table)).toEqual([
      [
        'Ledige|A-dagpenge, 2025',
        '3,8 pct.|966 af 25.421|(3,6 til 4,0)',
        '3,1 pct.|788',
        '–',
        '+1,6 procentpoint|2,2 pct. i 2024|▼ dårligere',
        '4,4 pct.|▲ bedre',
        '3,8 pct.|● uklar',
        '3,2 pct.',
        '12 af 98|(7 til 19)',
      ],
    ]);
  });

  it('says in the heading of the column that a year has no state part, and shows the part where it has one', () => {
    expect(view().sections[0]!.table).toContain('Statslig del (ingen siden 2009)');
    const before = view({
      head: { ...audit().head, state_part: true },
      sections: [
        {
          id: 'volume',
          rows: [score({ state: { value: 0.7, numerator: 178, status: 'A', absent: null } })],
          missing: [],
        },
      ],
    });
    expect(before.sections[0]!.table).toContain('>Statslig del</th>');
    expect(cells(before.sections[0]!.table)[0]![3]).toBe('0,7 pct.|178');
    expect(before.parts).toBe('');
  });

  it.each([
    ['not-split', 'deles ikke'],
    ['part-of-period', 'ansvaret skiftede i perioden'],
    ['outside', 'uden for indsatsen'],
  ] as const)('says why a part has no figure: %s', (absent, words) => {
    const rows = [score({ municipality: { value: null, numerator: null, status: null, absent } })];
    expect(cells(view({ sections: [{ id: 'volume', rows, missing: [] }] }).sections[0]!.table)[0]![2]).toBe(words);
  });

  it('tells a suppressed figure, a break and a missing table apart', () => {
    const hidden = score({
      overall: { value: null, numerator: null, denominator: null, lower: null, upper: null, status: 'Q' },
      development: { ...score().development!, change: null, verdict: null, break: true },
    });
    const row = cells(view({ sections: [{ id: 'volume', rows: [hidden], missing: [] }] }).sections[0]!.table)[0]!;
    expect([row[1], row[4]]).toEqual(['skjult', 'databrud|2,2 pct. i 2024']);
    expect(view().sections[1]!.missing).toEqual(['Ledige: udgaven mangler tabel y2.']);
  });

  it('follows up on verified goals only and names the others with their source', () => {
    expect(cells(view().goals.table)).toEqual([
      ['Færre ledige', 'Kommunen', '4,0 pct.|2024', '3,0 pct.', '3,8 pct.|2025 (3,6 til 4,0)', '20 pct.', 'ikke nået'],
    ]);
    expect(view().goals.unverified).toEqual(['Almen viden (Kilden)']);
  });

  it('shows compliance with the least share and whether it is kept, and potentials in million kroner', () => {
    expect(cells(view().compliance)[0]!.slice(2)).toEqual(['72,1 pct.|(69,2 til 74,8)|foreløbigt', '75 pct.', 'nej']);
    expect(cells(view().savings)[0]!.slice(2)).toEqual(['+106', '106|(20 til 200)', '23,1']);
  });

  it('begins with four blocks that are never empty, in both languages', () => {
    expect(view().summary.map(({ heading, lines }) => [heading, lines.length])).toEqual([
      ['Det går godt', 1],
      ['Det går dårligt', 1],
      ['Det er usikkert', 1],
      ['Det var målet', 1],
    ]);
    expect(view({}, 'en').summary[1]!.lines[0]).toContain('No figure is clearly worse');
  });

  it.each([
    ['standing', 'good', 'Klart bedre. Men tallet er samtidig klart dårligere end året før.'],
    ['change', 'bad', 'Klart bedre. Til gengæld er tallet klart bedre end klyngen.'],
    ['standing', 'uncertain', 'Klart bedre.'],
    ['compliance', 'bad', 'Klart bedre.'],
  ] as const)('says where a figure stands the other way by another lens: %s, %s', (about, judgement, line) => {
    const own = { about, judgement, section: 'volume', indicator: 'am-x', target_group: 'ADP' };
    const sentences = [{ ...own, text: { da: 'Klart bedre.', en: 'Clearly better.' } }];
    const summary = { good: [], bad: [], uncertain: [], promised: [], [judgement]: [0] };
    const blocks = view({ sentences, summary }).summary;
    expect(blocks.find(({ name }) => name === judgement)!.lines.at(-1)).toBe(line);
  });

  it('tells which figures are worse or better than the country where framework conditions may explain it', () => {
    const cluster = { ...score().cluster!, verdict: 'no-clear-difference' } as const;
    const country = (verdict: 'better' | 'worse') => ({ value: 3, difference: 1, verdict });
    const place = (rank: number) => ({ rank, lower: rank, upper: rank, of: 98 });
    const rows = [
      score({ cluster, country: country('worse'), place: place(90), target_group: '_T' }),
      score({ cluster, country: country('worse'), place: place(96) }),
      score({ cluster, country: country('better'), place: null }),
      score({ country: country('worse'), place: place(98) }),
    ];
    const lines = (lang: 'da' | 'en') =>
      view({ sections: [{ id: 'volume', rows, missing: [] }] }, lang).summary[2]!.lines.slice(0, 2);
    expect(lines('da')).toEqual([
      'Klart dårligere end hele landet, men uden klar forskel fra kommuner med samme rammevilkår: Ledige (A-dagpenge) (nr. 96 af 98) og Ledige (nr. 90 af 98).',
      'Klart bedre end hele landet, men uden klar forskel fra kommuner med samme rammevilkår: Ledige (A-dagpenge).',
    ]);
    expect(lines('en')[0]).toContain('(no. 96 of 98)');
  });

  it('draws the place of every ranked figure, and says how many places are clear', () => {
    const places = view({
      sections: [
        {
          id: 'volume',
          rows: [
            score(),
            score({ place: { rank: 90, lower: 67, upper: 96, of: 98 } }),
            score({ place: { rank: 40, lower: 30, upper: 50, of: 98 } }),
            score({ place: null }),
          ],
          missing: [],
        },
      ],
    }).places!;
    expect(places.summary).toBe(
      'Klart i landets bedste tredjedel: 1 af 3 nøgletal. Klart i den dårligste: 1. Resten kan ikke placeres sikkert.',
    );
    expect(places.lines.map(({ name, place, span }) => [name, place, span])).toEqual([
      ['Ledige (A-dagpenge)', '12 af 98', '7 til 19'],
      ['Ledige (A-dagpenge)', '90 af 98', '67 til 96'],
      ['Ledige (A-dagpenge)', '40 af 98', '30 til 50'],
    ]);
    expect(places.lines.map(({ svg }) => /class="sign (\w+)"/.exec(svg)![1])).toEqual(['better', 'worse', 'same']);
    expect(view({ sections: [{ id: 'volume', rows: [score({ place: null })], missing: [] }] }).places).toBeNull();
  });

  it('shows the latest periods of a figure as a line with words, and none of fewer than three', () => {
    const table = (time_period: string): string => {
      const row = score({ target_group: '_T', freq: 'M', time_period, development: null });
      return view({ sections: [{ id: 'volume', rows: [row], missing: [] }] }).sections[0]!.table;
    };
    expect(table('2026-07')).toContain('aria-label="De seneste perioder: oktober 2025: 4,0 pct., juli 2026: 3,7 pct."');
    expect(table('2025-09')).toContain('class="spark"');
    expect(table('2025-08')).not.toContain('class="spark"');
  });

  it('names the month that a month is held against', () => {
    const development = { ...score().development!, from: '2024-12' };
    const row = score({ freq: 'M', time_period: '2025-12', development });
    const { table } = view({ sections: [{ id: 'volume', rows: [row], missing: [] }] }).sections[0]!;
    expect(table).toContain('<small>2,2 pct. i december 2024</small>');
  });

  it('keeps clear changes apart from those that may be chance', () => {
    expect(view().changes).toEqual({ clear: [], uncertain: ['Kan være tilfældigt.'] });
  });

  it('names the file that is missing', () => {
    expect(() => auditView('da', steeringPublished(), { code: '751', year: '2025' })).toThrow(
      'missing file: "audits/751/2025.json"',
    );
  });
});
