import { describe, expect, it } from 'vitest';
import { mgKontanthjaelp } from '../../../src/indicators/mg-kontanthjaelp.ts';
import { reJob3 } from '../../../src/indicators/re-job3.ts';
import { reVarighed } from '../../../src/indicators/re-varighed.ts';
import type { PublishedDevelopment, PublishedScore } from '../../../src/package/score-types.ts';
import { goalSentence } from '../../../src/steering/sentences/goal-sentences.ts';
import { changeSentence, standingSentence } from '../../../src/steering/sentences/score-sentences.ts';

const score = (own: Partial<PublishedScore>): PublishedScore => ({
  indicator: 're-job3',
  target_group: 'KTH',
  freq: 'Y',
  time_period: '2025',
  overall: { value: 55.8, numerator: null, denominator: 800, lower: null, upper: null, status: 'A' },
  municipality: { value: 55.8, numerator: null, status: 'A', absent: null },
  state: { value: null, numerator: null, status: null, absent: 'no-state-part' },
  development: null,
  cluster: null,
  region: null,
  country: null,
  place: null,
  ...own,
});

const development = (own: Partial<PublishedDevelopment>): PublishedDevelopment => ({
  from: '2024',
  before: 60.8,
  change: -5,
  unit: 'percentage-points',
  count_change: null,
  verdict: 'worse',
  break: false,
  ...own,
});

/** Judged by hand: what the sentence must say, and whether the news is good. */
describe('changeSentence', () => {
  it.each<[string, Partial<PublishedDevelopment>, string, string]>([
    [
      'a clear fall',
      {},
      'bad',
      'I job efter 3 måneder (Kontanthjælp): faldet 5,0 procentpoint fra 60,8 pct. i 2024 til 55,8 pct. i 2025 – en klar forværring.',
    ],
    [
      'a fall that may be chance',
      { verdict: 'no-clear-difference' },
      'uncertain',
      'I job efter 3 måneder (Kontanthjælp): faldet 5,0 procentpoint fra 60,8 pct. i 2024 til 55,8 pct. i 2025 – ændringen kan være tilfældig.',
    ],
    [
      'a fall that was not tested',
      { verdict: null },
      'neutral',
      'I job efter 3 måneder (Kontanthjælp): faldet 5,0 procentpoint fra 60,8 pct. i 2024 til 55,8 pct. i 2025. Om ændringen er tilfældig, kan ikke beregnes.',
    ],
    [
      'no change',
      { change: 0, before: 55.8, verdict: 'no-clear-difference' },
      'uncertain',
      'I job efter 3 måneder (Kontanthjælp): uændret 55,8 pct. fra 2024 til 2025.',
    ],
    [
      'a break',
      { change: null, verdict: null, break: true },
      'uncertain',
      'I job efter 3 måneder (Kontanthjælp): 55,8 pct. i 2025 kan ikke sammenlignes med 2024 på grund af et databrud.',
    ],
  ])('%s', (_, own, judgement, text) => {
    const made = changeSentence({
      indicator: reJob3,
      score: score({ development: development(own) }),
      section: 'speed',
    })!;
    expect([made.judgement, made.text.da]).toEqual([judgement, text]);
  });

  it('tells weeks in per cent, shorter as good news', () => {
    const weeks = score({
      indicator: 're-varighed',
      overall: { ...score({}).overall, value: 8.1 },
      development: development({ before: 10, change: -19, unit: 'percent', verdict: 'better' }),
    });
    expect(changeSentence({ indicator: reVarighed, score: weeks, section: 'speed' })).toMatchObject({
      judgement: 'good',
      text: {
        en: 'Duration of spells (Social assistance): down 19.0% from 10.0 weeks in 2024 to 8.1 weeks in 2025 – a clear improvement.',
      },
    });
  });

  it('tells the count as well where the indicator counts people', () => {
    const persons = score({ development: development({ before: 2, change: 0.4, count_change: 21.5 }) });
    const made = changeSentence({ indicator: mgKontanthjaelp, score: persons, section: 'volume' })!;
    expect(made.text.da).toMatch(/^Kontanthjælp: steget .* – en klar forværring\. Antallet er steget 21,5 pct\.$/);
  });
});

describe('standingSentence', () => {
  it('holds against the cluster first, and against the country where that was not tested', () => {
    const country = { value: 60, difference: -4.2, verdict: 'worse' } as const;
    const cluster = { value: 55, difference: 0.8, verdict: 'no-clear-difference' } as const;
    const told = (own: Partial<PublishedScore>) =>
      standingSentence({ indicator: reJob3, score: score(own), section: 'speed' })?.text.da;
    expect(told({ cluster, country })).toBe(
      'I job efter 3 måneder (Kontanthjælp): 55,8 pct. i 2025 mod 55,0 pct. i kommuner med samme rammevilkår – forskellen kan være tilfældig.',
    );
    expect(told({ cluster: { ...cluster, verdict: null }, country })).toBe(
      'I job efter 3 måneder (Kontanthjælp): 55,8 pct. i 2025 mod 60,0 pct. i hele landet – klart dårligere.',
    );
    expect(told({})).toBeUndefined();
  });
});

describe('goalSentence', () => {
  const goal = {
    id: 'job',
    set_by: 'municipality',
    name: { da: 'Flere i job', en: 'More in work' },
    from: '2025-01-01',
    to: null,
    dates_approximate: false,
    area: 'DK',
    indicator: 're-job3',
    target_group: 'KTH',
    responsibility: '_T',
    direction: 'higher',
    comparator: 'level',
    target: 60,
    strict: false,
    note: null,
    verified: true,
    source: 'Test',
  } as const;

  it('says that no open figure measures a goal without an indicator', () => {
    expect(goalSentence({ goal, indicator: null, attainment: null })).toMatchObject({
      judgement: 'neutral',
      text: { da: 'Flere i job: ingen åbne tal, der læses her, måler det.' },
    });
  });

  it('says that the figure is missing where the edition lacks what would measure it', () => {
    expect(goalSentence({ goal, indicator: reJob3, attainment: null })).toMatchObject({
      judgement: 'uncertain',
      text: { da: 'Flere i job: kan ikke gøres op, for tallet mangler.' },
    });
  });

  it('says nothing of a goal nobody sourced', () => {
    expect(goalSentence({ goal: { ...goal, verified: false }, indicator: null, attainment: null })).toBeNull();
  });
});
