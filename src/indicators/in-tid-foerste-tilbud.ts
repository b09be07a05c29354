import type { Indicator } from '../model/indicator.ts';
import { each, everyLevel } from './parts.ts';

/** Mean weeks from the first benefit day to the first offer (tidspunkt for første tilbud) in new spells with an offer. */
export const inTidFoersteTilbud = {
  id: 'in-tid-foerste-tilbud',
  subject: 'effort',
  name: 'Uger til første tilbud',
  shortName: 'Uger til første tilbud',
  plain: 'Hvor mange uger der i gennemsnit gik, fra folk kom på ydelsen, til deres første tilbud begyndte.',
  numeratorText: 'Uger fra første dag på ydelsen til første tilbud',
  denominatorText: 'Nye forløb med et tilbud',
  unit: 'WEEKS',
  decimals: 1,
  direction: 'lower',
  formula: 'ratio',
  multiplier: 1,
  numerator: [],
  denominator: each(['ADP', 'KTH'], 'foerste-tilbud', 'spells_with_offer'),
  published: each(['ADP', 'KTH'], 'foerste-tilbud', 'mean_weeks'),
  targetGroups: ['ADP', 'KTH'],
  totalOf: [],
  responsibility: 'by-benefit',
  overTime: { numerator: 'sum', denominator: 'sum' },
  freqs: ['Q', 'Y'],
  levels: everyLevel,
  aggregation: 'weighted-mean',
  interval: 'none',
  breaks: [
    { month: '2017-07', text: 'Nyt register fra juli 2017: flere og kortere forløb.' },
    { month: '2025-07', text: 'Ny kontanthjælp fra 1. juli 2025.', targetGroups: ['KTH'] },
  ],
  caveats: [
    'Kun forløb, der fik et tilbud, tæller med: de, der aldrig fik et, trækker ikke tallet op.',
    'Et kvartal gælder forløb, der begyndte i kvartalet, og kommer først, når der er gået tid nok til at måle.',
    'I oktober 2024 tog Jobindsats to ydelser midlertidigt ud af målingen på grund af en fejl i metoden.',
  ],
  basis: 'Jobindsats, Tidspunkt for første aktive tilbud',
  acceptance: {
    validity:
      'Viser, hvor hurtigt indsatsen kommer i gang for dem, der får et tilbud. De, der når at finde job først, eller som ikke får noget tilbud, er ikke med.',
    timeliness:
      'Kommer hvert kvartal, men handler om forløb, der begyndte omkring et år før: tallet viser, hvordan det gik, og kan ikke bruges til at styre fra måned til måned.',
    perverseIncentives:
      'Gennemsnittet falder, hvis man giver alle et kort tilbud med det samme eller slet ikke giver et til dem, der har ventet længe.',
  },
  bridge: {
    measure: 'Tidspunkt for første aktive tilbud for nye ydelsesmodtagere',
    tables: [],
    note: 'Jobindsats viser også, hvor mange der har fået et tilbud inden for bestemte frister.',
  },
} as const satisfies Indicator;
