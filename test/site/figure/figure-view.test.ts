import { describe, expect, it } from 'vitest';
import { figureFacts } from '../../../site/figure/figure-facts.ts';
import { areasWith, figureOrArea, figurePaths } from '../../../site/figure/figure-paths.ts';
import { figureView } from '../../../site/figure/figure-view.ts';
import { indicator, series, tinyPublished } from '../tiny-published.ts';

const view = (code: string, published = tinyPublished()) =>
  figureView('da', published, figureFacts(published, 'am-x', { code }));

describe('figureView', () => {
  it('says the figure, its period and status, the change and the comparisons', () => {
    expect(view('751')).toMatchObject({
      value: '3,7 pct.',
      valueNote: 'Juli 2026 (foreløbigt)',
      direction: 'Lavere er bedre',
    });
    expect(view('751').sentences).toBe(
      'I juli 2026 var tallet for Aarhus 3,7 pct. Det er 0,3 procentpoint lavere end i juli 2025 – en forbedring, fordi lavere er bedre. ' +
        'Tallet er foreløbigt og kan blive ændret. Til sammenligning var tallet for Region Midtjylland 3,1 pct. og for hele landet 3,2 pct.',
    );
  });

  it('never shows a suppressed figure as a number and says why the newest is not there', () => {
    const { value, valueNote, sentences, periodTables, statuses } = view('741');
    expect([value, valueNote]).toEqual(['5,0 pct.', 'Juni 2026']);
    expect(sentences).toContain('Tallet for juli 2026 er ikke vist');
    expect(periodTables[0]).toContain('<th scope="row">juli 2026</th><td class="n why">skjult</td>');
    expect(statuses).toEqual(['skjult: ikke vist af hensyn til diskretion']);
  });

  it('shows missing and impossible figures as two other things, and zero as a number', () => {
    const rows = [series('DK', [null, null, 0], 'OMA')];
    const table = view('DK', tinyPublished({}, rows)).periodTables[0];
    expect(table).toMatch(/<td class="n">0,0<.*>findes ikke<.*>mangler</);
  });

  it('names the version in the citation and in the permanent address', () => {
    expect(view('751').cite).toContain('version 1.2.0 (27. august 2026)');
    expect(view('751').permalink).toBe('../../../../data/v/1.2.0/indicators/am-x/751.json');
  });

  it('puts state and municipality side by side for the periods the state answers for', () => {
    const rows = [
      series('DK', [300, 320]),
      { ...series('DK', [200, null], 'AO'), responsibility: 'state' as const },
      { ...series('DK', [100, 320]), responsibility: 'municipality' as const },
    ];
    const [part] = view('DK', tinyPublished({}, rows)).parts;
    expect(part?.heading).toBe('Staten og kommunen hver for sig');
    expect(part?.table).toContain(
      '<th scope="row">juli 2025</th><td class="n">3,0</td><td class="n">2,0</td><td class="n">1,0</td>',
    );
    expect(part?.table).not.toContain('august 2025');
  });

  it('names the target group where there are more than one, with the latest figure of each', () => {
    const groups = { ...indicator, targetGroups: ['_T', 'ADP'] };
    const rows = [series('DK', [300, 320]), { ...series('DK', [100, 120]), target_group: 'ADP' }];
    const { targetGroup, parts } = view('DK', tinyPublished({ indicators: [groups] }, rows));
    expect(targetGroup).toBe('Målgruppe: Alle målgrupper');
    expect(parts[0]?.table).toContain('<th scope="row">ADP</th><td>august 2025</td><td class="n">1,2 pct.</td>');
  });

  it('says that a series has no newer figures', () => {
    const old = { ...indicator, id: 'am-old', periods: { M: { first: '2025-07', last: '2029-12' } } };
    expect(view('DK', tinyPublished({ indicators: [indicator, old] })).sentences).toContain('Nyere tal findes ikke');
  });
});

describe('figurePaths', () => {
  it('is never linked where there is no such page', () => {
    const published = tinyPublished({}, [series('DK', [300])]);
    const path = (code: string) => figureOrArea('da', published, { code, id: 'am-x' });
    expect([path('DK'), path('751')]).toEqual(['/da/areas/DK/am-x/', '/da/areas/751/']);
  });

  it('has a page for each area with rows in both languages and none for an indicator that is not there', () => {
    expect(figurePaths(tinyPublished())).toHaveLength(8);
    expect(areasWith(tinyPublished(), 'lk-y')).toEqual([]);
  });
});
