import { describe, expect, it } from 'vitest';
import { analysisView } from '../../../site/steering/analysis-view.ts';
import { areaReports } from '../../../site/steering/area-reports.ts';
import { complianceView } from '../../../site/steering/compliance-view.ts';
import { goalsView } from '../../../site/steering/goals-view.ts';
import { monitoringView } from '../../../site/steering/monitoring-view.ts';
import { planView } from '../../../site/steering/plan-view.ts';
import { regionsView } from '../../../site/steering/regions-view.ts';
import { analysisPages, auditPages, goalPages, planPages } from '../../../site/steering/steering-places.ts';
import { steeringView } from '../../../site/steering/steering-view.ts';
import type { PublishedChallenge } from '../../../src/package/plan-types.ts';
import { tinyPublished } from '../tiny-published.ts';
import { analysis, monitoring, plan, signal } from './tiny-reports.ts';
import { attainment, goal, steeringPublished } from './tiny-steering.ts';

describe('pages of the steering cycle', () => {
  it('are those that steering.json names, in both languages, and none without it', () => {
    const published = steeringPublished();
    expect(auditPages(published).map(({ params }) => params)).toEqual([
      { lang: 'da', code: '751', year: '2025' },
      { lang: 'en', code: '751', year: '2025' },
    ]);
    expect([planPages, analysisPages, goalPages].map(pages => pages(published).length)).toEqual([2, 4, 2]);
    expect([auditPages, planPages, analysisPages, goalPages].map(pages => pages(tinyPublished()).length)).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('are linked from the profile of an area and from the overview', () => {
    const published = steeringPublished({ 'monitoring.json': monitoring() });
    expect(areaReports('da', published, '751').map(({ href }) => href)).toEqual(['audit/2025/', 'plan/2027/']);
    expect(areaReports('en', published, '1082').map(({ label }) => label)).toEqual(['Analysis 2025', 'Analysis 2024']);
    expect(areaReports('da', tinyPublished(), '751')).toEqual([]);
    const overview = steeringView('da', published);
    expect(overview.areas).toContain('href="../areas/751/audit/2025/"');
    expect(overview.parts.map(({ text }) => text).join(' ')).toContain('Åbne signaler lige nu: 1.');
    expect(regionsView('da', published).divisions).toEqual([]);
  });
});

describe('goalsView', () => {
  const year = { year: 2025, gap: null, goals: [goal(), goal({ id: 'b', verified: false })] };
  const view = (attainments: readonly ReturnType<typeof attainment>[]) =>
    goalsView('da', steeringPublished({ 'goals/2025.json': { ...year, attainments } }), '2025');

  it('shows the country, the map, who is there and who is exempt, and no unverified goal as fact', () => {
    const exemption = { exempt: true, year: 2024, country_rank: 1, country_of: 98, cluster_rank: 1, cluster_of: 8 };
    const shown = view([
      attainment({ ref_area: 'DK', actual: 3.2 }),
      attainment(),
      attainment({ ref_area: '741', actual: 2.9, status: 'met', exemption }),
    ]);
    expect(shown.goals).toHaveLength(1);
    const [only] = shown.goals;
    expect(only!.country).toBe('Hele landet: 3,2 pct. i 2025 mod måltallet 3,0 pct.: ikke nået.');
    expect(only!.groups.map(({ label, areas }) => [label, areas.map(area => area.label)])).toEqual([
      ['nået (1)', ['Samsø']],
      ['ikke nået (1)', ['Aarhus']],
    ]);
    expect(only!.exempt.map(({ label }) => label)).toEqual(['Samsø']);
    expect(only!.map).toContain('2,9 pct.');
    expect(shown.unverified).toEqual(['Færre ledige. Kilden.']);
  });

  it('groups by the change where there is no target, and says where a figure is missing', () => {
    const open = { target: null, status: null, reason: 'no-target' } as const;
    const shown = view([
      attainment({ ref_area: 'DK', ...open, actual: null }),
      attainment({ ...open, change_verdict: 'better' }),
    ]);
    expect(shown.goals[0]!.country).toBe('Hele landet: der er intet tal for året.');
    expect(shown.goals[0]!.groups.map(({ label }) => label)).toEqual(['klar forbedring (1)']);
  });
});

describe('monitoringView', () => {
  const view = (change: Parameters<typeof signal>[0]) =>
    monitoringView('da', steeringPublished({ 'monitoring.json': monitoring([signal(change)]) })).told!;

  it.each([
    [{ q: 0.0245, certain: true }, 'Sikkerhed: p = 0,0245 efter rettelse for mange test.'],
    [{ q: null, certain: true }, 'Sikkerhed: hele intervallet ligger på den forkerte side af kravet.'],
    [{ q: null, certain: false }, 'Sikkerhed: intervallet rækker hen over kravet, så det kan være tilfældigt.'],
    [{ q: null, certain: null }, 'Sikkerhed: kan ikke beregnes.'],
  ])('tells how sure a signal is: %j', (change, words) => {
    expect(view(change).regions[0]!.signals[0]!.certainty).toBe(words);
  });

  it('says what a signal is not, leads to the area and to the feeds', () => {
    const told = view({});
    expect(told.isNot).toBe('Ikke en dom.');
    expect(told.tested).toBe('100 test er lavet. 2 lå uden for grænsen, og 1 blev til et signal.');
    expect(told.regions[0]!.signals[0]!.area.href).toBe('../areas/751/');
    expect(told.regions[0]!.feeds.map(({ href }) => href)).toEqual([
      '../../data/v/1.2.0/monitoring/1082.atom',
      '../../data/v/1.2.0/monitoring/1082.feed.json',
    ]);
  });

  it('lists the stricter supervision by period, and is empty where there is no monitoring', () => {
    const rows =
      'kind,outcome,ref_area,freq,time_period\n' +
      'supervision,covered,751,R4,2024-Q4\nsupervision,covered,741,R4,2024-Q4\n';
    const published = steeringPublished({ 'monitoring.json': monitoring(), 'signals.csv': rows });
    expect(monitoringView('da', published).told!.supervision).toMatch(
      /<th scope="col">Periode<.*<th scope="row"[^>]*>året til og med 4\. kvartal 2024<\/th><td>Samsø, Aarhus<\/td><td>ingen<\/td>/,
    );
    expect(monitoringView('da', tinyPublished()).told).toBeNull();
  });
});

describe('planView', () => {
  const challenge = {
    ...{ indicator: 'am-x', target_group: 'ADP', time_period: '2025', lens: 'past', value: 3.8, reference: 2.2 },
    ...{ difference: 1.6, q: 0.001, text: { da: 'Klart dårligere.', en: 'Clearly worse.' } },
  } as const;
  const challengesOf = (change: Partial<PublishedChallenge>, lang: 'da' | 'en' = 'da') => {
    const published = steeringPublished({
      'plans/751/2027.json': { ...plan, challenges: [{ ...challenge, ...change }] },
    });
    return planView(lang, published, { code: '751', year: '2027' }).challenges;
  };

  it('says of a challenge what the figure is clearly better than, by its line in the plan', () => {
    expect(challengesOf({})).toEqual(['Klart dårligere. Til gengæld er tallet klart bedre end klyngen.']);
    expect(challengesOf({}, 'en')[0]).toMatch(/clearly better than the cluster\.$/);
    expect(challengesOf({ time_period: '2024' })).toEqual(['Klart dårligere.']);
  });

  it('goes by the comparisons of the version where they are of the same figure and period', () => {
    // The yearly comparison of Aarhus is better than the year before, and worse or unclear by the other lenses.
    expect(challengesOf({ target_group: '_T', lens: 'country' })).toEqual([
      'Klart dårligere. Til gengæld er tallet klart bedre end året før.',
    ]);
  });

  it('has room for the own target beside the projection, and says why an area is exempt', () => {
    const view = planView('da', steeringPublished({ 'plans/751/2027.json': plan }), { code: '751', year: '2027' });
    expect(view.targets).toContain('4,1 pct.<small>(3,5 til 4,7)</small>');
    expect(view.targets).toContain('<td class="fill" data-l="Kommunens mål 2027"></td>');
    expect(view.targets).toContain('ventes ikke nået');
    expect(view.goals[0]!.exempt).toContain('nr. 3 af 98 i landet og nr. 1 af 8 med samme rammevilkår i 2025');
    expect(view.focus).toEqual(['A-dagpenge: én udfordring, 966 fuldtidspersoner.']);
  });
});

describe('analysisView', () => {
  it('tells what is uncertain, how goals stand, the potential with its interval and whom to talk with', () => {
    const published = steeringPublished({ 'analyses/1082/2025.json': analysis });
    const view = analysisView('da', published, { id: '1082', year: '2025' });
    expect(view.summary.map(({ lines }) => lines[0])).toEqual([
      'Klart bedre.',
      'Ingen tal er klart dårligere end hos dem, der sammenlignes med.',
      'Ingen klar forskel fra hele landet: Ledige (A-dagpenge).',
      'Færre ledige: 3,8 pct. i 2025 mod måltallet 3,0 pct.: ikke nået.',
    ]);
    expect(view.potentials).toContain('106<small>(20 til 200)</small>');
    expect(view.talks).toEqual([
      {
        area: { label: 'Aarhus', href: '../../../../areas/751/' },
        findings: ['Ledige (A-dagpenge) +0,6 mod samme rammevilkår'],
      },
    ]);
    expect(view.watch[0]!.reason).toBe('klart dårligere end hele landet');
  });
});

describe('complianceView', () => {
  const header = 'ref_area,target_group,kind,requirements,freq,time_period,basis,indicator,met,obs_value,obs_status';
  const rows = [
    'DK,_T,interview,krav,Y,2025,published-share,am-x,met,80.8,A',
    '751,_T,interview,krav,Y,2025,published-share,am-x,not-met,72.1,A',
    '741,_T,interview,krav,Y,2025,published-share,am-x,,,Q',
    'DK,ADP,offer,,Y,2024,proxy,am-x,,58.5,A',
  ];
  const view = complianceView('da', steeringPublished({ 'compliance.csv': [header, ...rows].join('\n') }));

  it('shows the country with what is shown and whether it is kept', () => {
    expect(view.country).toContain('offentliggjort andel');
    expect(view.country).toContain('nærmeste åbne tal');
    expect(view.country).toContain('ingen bekræftet regel');
  });

  it('tells a missed requirement from a suppressed and a missing figure', () => {
    expect(view.municipalities).toContain('72,1 pct.<small>under lovens krav</small>');
    expect(view.municipalities).toMatch(/Samsø<\/a><\/th><td[^>]*>skjult<\/td><td[^>]*>–<\/td>/);
    expect(complianceView('da', tinyPublished()).municipalities).toBe('');
  });

  it.each([
    ['74.9', '74,9 pct.<small>under, men usikkert</small>'],
    ['75', '75,0 pct.</td>'],
    ['75.1', '75,1 pct.</td>'],
  ])('says of %s, whose interval reaches across 75, whether it is below', (value, words) => {
    const named = 'ref_area,target_group,kind,requirements,min_share,freq,time_period,basis,indicator,met,obs_value';
    const row = `_T,interview,krav,75,Y,2025,published-share,am-x,within-uncertainty,${value}`;
    const csv = [named, `DK,${row}`, `751,${row}`].join('\n');
    expect(complianceView('da', steeringPublished({ 'compliance.csv': csv })).municipalities).toContain(words);
  });

  it('names every rule with its dates and source, the newest first, and those not confirmed apart', () => {
    const rule = {
      id: 'frist',
      kind: 'interview',
      target_group: 'ADP',
      law: 'L 66 (2025-26)',
      from: '2026-01-01',
      to: null,
      dates_approximate: true,
      text: { da: 'Mindst 75 pct. til tiden.', en: 'At least 75 per cent in time.' },
      verified: true,
      source: 'star.dk',
    };
    const { rules } = complianceView(
      'da',
      steeringPublished({
        'requirements.json': [
          { ...rule, from: '2020-01-01', to: '2025-12-31', law: null, dates_approximate: false },
          rule,
          { ...rule, id: 'almen', verified: false, source: 'Almen viden' },
        ],
      }),
    );
    const cells = [...rules!.table.matchAll(/<tr>(.*?)<\/tr>/g)]
      .slice(1)
      .map(([, row]) => row!.replaceAll(/<[^>]+>/g, '|').replaceAll(/\|+/g, '|'));
    expect(cells).toEqual([
      '|A-dagpenge|Samtaler|Mindst 75 pct. til tiden.|fra 1. januar 2026|kilden nævner år, ikke dage|L 66 (2025-26)|Kilde: star.dk.|',
      '|A-dagpenge|Samtaler|Mindst 75 pct. til tiden.|1. januar 2020 til 31. december 2025|–|Kilde: star.dk.|',
    ]);
    expect(rules!.unverified).toEqual(['A-dagpenge, fra 1. januar 2026: Mindst 75 pct. til tiden. (Almen viden)']);
    expect(view.rules).toBeNull();
  });
});
