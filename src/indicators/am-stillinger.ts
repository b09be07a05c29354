import type { Indicator } from '../model/indicator.ts';
import { everyLevel, only } from './parts.ts';

/** New vacancies on Jobnet (nyopslåede stillinger) per 100 full-time unemployed. */
export const amStillinger = {
  id: 'am-stillinger',
  subject: 'labour-market',
  name: 'Nyopslåede stillinger pr. 100 ledige',
  shortName: 'Stillinger pr. 100 ledige',
  plain: 'Hvor mange nye stillinger der blev slået op på Jobnet i perioden, for hver 100 ledige.',
  numeratorText: 'Stillinger, der er slået op på Jobnet i perioden, efter arbejdssted',
  denominatorText: 'Ledige fuldtidspersoner, efter bopæl',
  unit: 'NUMBER',
  decimals: 1,
  direction: 'higher',
  formula: 'ratio',
  multiplier: 100,
  numerator: [only('_T', 'y25i07', 'vacancies')],
  denominator: [only('_T', 'y25i01', 'fte')],
  published: [],
  targetGroups: ['_T'],
  totalOf: [],
  responsibility: 'none',
  overTime: { numerator: 'sum', denominator: 'mean' },
  freqs: ['M', 'Q', 'Y'],
  levels: everyLevel,
  aggregation: 'ratio-of-sums',
  interval: 'none',
  breaks: [{ month: '2025-07', text: 'Ny kontanthjælp fra 1. juli 2025 ændrer, hvem der tælles som ledige.' }],
  caveats: [
    'Stillinger tælles efter arbejdssted og ledige efter bopæl: kommuner bør ikke rangordnes, for folk pendler.',
    'Kun stillinger på Jobnet er med. Et opslag kan dække flere job, og nogle job slås aldrig op.',
    'Kvartaler og år lægger månedernes stillinger sammen og er derfor højere end månedstallene.',
  ],
  basis: 'Jobindsats, målingerne y25i07 og y25i01',
  acceptance: {
    validity:
      'Viser efterspørgslen efter arbejdskraft set i forhold til de ledige. Det er et fingerpeg: ikke alle job slås op på Jobnet, og pendling gør kommunetal svære at læse.',
    timeliness: 'Kommer hver måned omkring en måned efter. Den seneste måned er foreløbig og bliver rettet.',
    perverseIncentives:
      'Tallet kan løftes ved at slå samme stilling op flere gange eller lægge flere opslag på Jobnet, uden at der bliver flere job.',
  },
  bridge: {
    measure: 'Nyopslåede stillinger på Jobnet; Ledighed: Faktiske antal ledige og fuldtidsledige',
    tables: ['y25i07', 'y25i01'],
    note: 'Jobindsats viser de to tal hver for sig; forholdet mellem dem er regnet ud her.',
  },
} as const satisfies Indicator;
