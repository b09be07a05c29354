import type { Indicator } from '../model/indicator.ts';
import { each, everyLevel } from './parts.ts';

/** Passive share (passivandel): recipients of a year or more without any offer in the latest 12 months. */
export const inPassiv = {
  id: 'in-passiv',
  subject: 'effort',
  name: 'Passivandel, seneste 12 måneder',
  shortName: 'Passivandel',
  plain:
    'Hvor stor en del af dem, der har været på ydelsen i mindst et år, der ikke har haft et eneste tilbud i det år.',
  numeratorText: 'Modtagere med mindst 12 måneder på ydelsen uden noget tilbud de seneste 12 måneder',
  denominatorText: 'Modtagere med mindst 12 måneder på ydelsen',
  unit: 'PERCENT',
  decimals: 1,
  direction: 'lower',
  formula: 'ratio',
  multiplier: 100,
  numerator: each(['ADP', 'KTH'], 'passivandel', 'passive'),
  denominator: each(['ADP', 'KTH'], 'passivandel', 'recipients'),
  published: each(['ADP', 'KTH'], 'passivandel', 'passive_pct'),
  targetGroups: ['_T', 'ADP', 'KTH'],
  totalOf: ['ADP', 'KTH'],
  responsibility: 'municipality',
  overTime: { numerator: 'mean', denominator: 'mean' },
  freqs: ['M', 'Q', 'Y'],
  levels: everyLevel,
  aggregation: 'ratio-of-sums',
  interval: 'wilson',
  breaks: [{ month: '2025-07', text: 'Ny kontanthjælp fra 1. juli 2025.', targetGroups: ['_T', 'KTH'] }],
  caveats: [
    'Ét tilbud i løbet af året er nok til ikke at tælle som passiv.',
    'Aktivering var underregistreret i nogle kommuner fra 2018 til september 2019, så passivandelen er for høj der.',
  ],
  basis: 'Jobindsats, Aktivering og passivandel',
  acceptance: {
    validity:
      'Viser, hvor mange af de langvarige modtagere der bliver overladt til sig selv. Samtaler og ordinære løntimer tæller ikke, så ikke alle i tallet er uden kontakt.',
    timeliness:
      'Kommer hver måned, men ser et år tilbage: et nyt tilbud i dag ses straks, mens et stop for tilbud først ses efter et år.',
    perverseIncentives:
      'Ét kort tilbud om året er nok til at fjerne en person fra tallet, også selv om det ikke fører nogen vegne.',
  },
  bridge: {
    measure: 'Aktivering og passivandel',
    tables: [],
    note: 'Jobindsats viser passivandelen for flere længder af forløb; her er kun forløb på mindst 12 måneder med.',
  },
} as const satisfies Indicator;
