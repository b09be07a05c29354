import type { Indicator } from '../model/indicator.ts';
import { afterEndedSpellsBreakdowns } from './breakdowns.ts';
import { afterEndedSpells, everyLevel } from './parts.ts';

/** Self-supporting six months after an ended spell: in wage employment, in education or without any benefit. */
export const reSelvforsoergelse6 = {
  id: 're-selvforsoergelse6',
  subject: 'results',
  name: 'Selvforsørgende 6 måneder efter afsluttet forløb',
  shortName: 'Selvforsørgende efter 6 mdr.',
  plain:
    'Hvor stor en del af dem, der forlod ydelsen, der et halvt år efter var i job, under uddannelse eller på anden måde klarede sig uden ydelse.',
  numeratorText:
    'Afsluttede forløb, hvor personen er lønmodtager, under uddannelse eller selvforsørgende på dagen seks måneder efter',
  denominatorText: 'Afsluttede forløb i kvartalet',
  unit: 'PERCENT',
  decimals: 1,
  direction: 'higher',
  formula: 'ratio',
  multiplier: 100,
  numerator: [],
  denominator: afterEndedSpells('M6', ['ended_spells']),
  published: afterEndedSpells('M6', ['employed_pct', 'education_pct', 'self_supported_pct']),
  targetGroups: ['ADP', 'KTH', 'SDP'],
  totalOf: [],
  responsibility: 'by-benefit',
  overTime: { numerator: 'sum', denominator: 'sum' },
  freqs: ['Q', 'Y'],
  levels: everyLevel,
  breakdowns: afterEndedSpellsBreakdowns('M6', ['employed_pct', 'education_pct', 'self_supported_pct']),
  aggregation: 'weighted-mean',
  interval: 'wilson',
  breaks: [
    { month: '2017-07', text: 'Nyt register fra juli 2017: flere og kortere forløb.' },
    { month: '2025-07', text: 'Ny kontanthjælp fra 1. juli 2025.', targetGroups: ['KTH'] },
  ],
  caveats: [
    'Status måles på én dag. Et kvartals tal kommer først, når der er gået lang nok tid til at måle.',
    'Selvforsørgelse hos Jobindsats betyder hverken løn, uddannelse eller ydelse; selvstændige og folk, der bliver forsørget af en ægtefælle, er også her.',
    'Tallet er summen af tre afrundede andele og kan derfor være 0,1-0,2 point ved siden af.',
  ],
  basis: 'Jobindsats, målingerne b15',
  acceptance: {
    validity:
      'Viser, om folk klarer sig uden offentlig ydelse et halvt år efter. Det siger ikke, hvad de lever af, for også den, der mister retten til ydelsen, tæller som selvforsørgende.',
    timeliness: 'Kommer hvert kvartal, men først omkring trekvart år efter, at forløbene sluttede.',
    perverseIncentives:
      'At lukke for ydelsen eller sanktionere folk ud af den forbedrer tallet lige så meget som at hjælpe dem i job.',
  },
  bridge: {
    measure: 'Arbejdsmarkedsstatus 1, 3, 6 og 12 mdr. efter afsluttede forløb',
    tables: ['y01b15', 'y60b15', 'y36b15', 'y07b15'],
    note: 'Læg andelene for lønmodtagerbeskæftigelse, uddannelse og selvforsørgelse sammen hos Jobindsats.',
  },
} as const satisfies Indicator;
