import type { Indicator, Part } from '../model/indicator.ts';
import { at, everyLevel, only } from './parts.ts';

/** A measure of the survival curves 26 weeks after the start. */
const afterHalfYear = (measure: string): Part[] =>
  [only('ADP', 'y01b01', measure), only('KTH', 'y36b01', measure)].map(part => at(part, { delay: 'W26' }));

/** Still on the benefit 26 weeks after the start of the spell, without a relapse in between. */
export const reFortsat = {
  id: 're-fortsat',
  subject: 'results',
  name: 'Fortsat på ydelsen efter 26 uger uden tilbagefald',
  shortName: 'På ydelsen efter 26 uger',
  plain:
    'Hvor stor en del af dem, der begyndte på ydelsen, der stadig var der 26 uger efter uden at have været væk imens.',
  numeratorText: 'Påbegyndte forløb, der er i gang uden afbrydelse 26 uger efter',
  denominatorText: 'Forløb, der begyndte i kvartalet',
  unit: 'PERCENT',
  decimals: 1,
  direction: 'lower',
  formula: 'ratio',
  multiplier: 100,
  numerator: [],
  denominator: afterHalfYear('starters'),
  published: afterHalfYear('still_pct'),
  targetGroups: ['ADP', 'KTH'],
  totalOf: [],
  responsibility: 'by-benefit',
  overTime: { numerator: 'sum', denominator: 'sum' },
  freqs: ['Q', 'Y'],
  levels: everyLevel,
  aggregation: 'weighted-mean',
  interval: 'wilson',
  breaks: [{ month: '2017-07', text: 'Nyt register fra juli 2017: flere og kortere forløb.' }],
  caveats: [
    'Kontanthjælp er her kun forløb, der begyndte før juli 2025; kurven for den nye kontanthjælp er ikke med.',
    'Fra juli 2017 afbryder blot én dag uden ydelse et forløb. Mange forløb er derfor korte, og tallet siger ikke, hvor længe folk samlet er på ydelse.',
    'Et kvartals tal kommer først godt et år efter, at forløbene begyndte.',
  ],
  basis: 'Jobindsats, målingerne y01b01 og y36b01',
  acceptance: {
    validity:
      'Viser, hvor mange der ikke er kommet ud af ydelsen efter et halvt år. Kommer man ud og tilbage igen, tæller man ikke med, så tallet skal læses sammen med tilbagefald.',
    timeliness:
      'Kommer hvert kvartal, men godt et år efter, at forløbene begyndte, fordi Jobindsats først viser kurven, når den er moden.',
    perverseIncentives:
      'En enkelt kort afbrydelse er nok til at komme ud af tallet; det kan friste til korte løsninger frem for varige.',
  },
  bridge: {
    measure: 'Overlevelseskurver',
    tables: ['y01b01', 'y36b01'],
    note: 'Samme andel som Jobindsats viser ved 26 uger; områder, som Jobindsats ikke viser, er vejet sammen af kommunernes afrundede tal.',
  },
} as const satisfies Indicator;
