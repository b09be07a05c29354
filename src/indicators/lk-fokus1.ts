import type { Indicator } from '../model/indicator.ts';
import { everyLevel, only } from './parts.ts';

/** Focus goal 1 (fokusmål) of the stricter supervision: recipients of a year or more without an offer or ordinary hours. */
export const lkFokus1 = {
  id: 'lk-fokus1',
  subject: 'compliance',
  name: 'Fokusmål 1: uden tilbud eller løntimer i 12 måneder',
  shortName: 'Fokusmål 1: uden tilbud',
  plain:
    'Hvor stor en del af dem, der har fået ydelse i mindst et år, der i det år hverken har haft et tilbud eller almindelige løntimer af betydning.',
  numeratorText:
    'Modtagere med mindst 12 måneder uden tilbud eller tilstrækkeligt mange ordinære løntimer de seneste 12 måneder',
  denominatorText: 'Modtagere med mindst 12 måneder på ydelse',
  unit: 'PERCENT',
  decimals: 1,
  direction: 'lower',
  formula: 'ratio',
  multiplier: 100,
  numerator: [only('LONG', 'fokusmaal', 'without_offer')],
  denominator: [only('LONG', 'fokusmaal', 'recipients')],
  published: [only('LONG', 'fokusmaal', 'without_offer_pct')],
  targetGroups: ['LONG'],
  totalOf: [],
  responsibility: 'municipality',
  overTime: { numerator: 'mean', denominator: 'mean' },
  freqs: ['M', 'Y'],
  levels: everyLevel,
  aggregation: 'ratio-of-sums',
  interval: 'wilson',
  breaks: [
    { month: '2023-01', text: 'Fra 2023 er 100 ordinære løntimer nok til ikke at tælle med; i 2020 var det 225.' },
  ],
  caveats: [
    'Fra 2023 var grænsen 30 pct. af modtagerne i gennemsnit over året. Målet blev ikke brugt i 2021 og 2022.',
    'Månederne februar til august 2020 er påvirket af covid-19.',
    'Skærpet tilsyn er afskaffet med L 66 (2025-26); tallet føres ikke videre.',
    'Året er her regnet af gennemsnitlige antal og kan afvige lidt fra gennemsnittet af de tolv måneders andele.',
  ],
  basis: 'Jobindsats, Jobcenterindblik; bekendtgørelsen om skærpet tilsyn',
  acceptance: {
    validity:
      'Viser, hvor mange langvarige modtagere der går et helt år uden indsats. Et enkelt tilbud er nok, så målet siger kun, om bunden er nået.',
    timeliness:
      'Kom hver måned omkring halvanden måned efter og blev gjort op én gang om året, når det skulle afgøres, hvem der kom under tilsyn.',
    perverseIncentives:
      'Der var meget på spil for kommunen, og ét kort tilbud om året var nok til at opfylde målet for en person.',
  },
  bridge: {
    measure: 'Jobcenterindblik: Deltagelse i aktive tilbud',
    tables: [],
    note: 'Jobindsats viste andelen efter varighed og ydelse; her er alle med mindst 12 måneder lagt sammen.',
  },
} as const satisfies Indicator;
