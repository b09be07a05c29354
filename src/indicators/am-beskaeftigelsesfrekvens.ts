import type { Indicator } from '../model/indicator.ts';
import { at, everyLevel, only } from './parts.ts';

/** Employment rate (beskæftigelsesfrekvens) of residents aged 16–64, end of November. */
export const amBeskaeftigelsesfrekvens = {
  id: 'am-beskaeftigelsesfrekvens',
  subject: 'labour-market',
  name: 'Beskæftigelsesfrekvens 16-64 år',
  shortName: 'Beskæftigelsesfrekvens',
  plain: 'Hvor stor en del af de 16-64-årige der er i arbejde i slutningen af november.',
  numeratorText: 'Beskæftigede 16-64-årige med bopæl i området ultimo november',
  denominatorText: 'Befolkningen 16-64 år',
  unit: 'PERCENT',
  decimals: 1,
  direction: 'higher',
  formula: 'ratio',
  multiplier: 100,
  numerator: [],
  denominator: [at(only('_T', 'FOLK1A', 'persons'), { age: 'Y16T64' })],
  published: [at(only('POP', 'RAS200', 'employment_rate'), { age: 'Y16T64' })],
  targetGroups: ['POP'],
  totalOf: [],
  responsibility: 'none',
  overTime: { numerator: 'mean', denominator: 'last' },
  freqs: ['Y'],
  levels: everyLevel,
  aggregation: 'weighted-mean',
  interval: 'none',
  breaks: [],
  caveats: [
    'Tallet gælder én dag om året og siger ikke, hvor mange timer folk arbejder.',
    'For områder, som Danmarks Statistik ikke selv viser, er tallet vejet sammen af kommunernes tal med befolkningen i 4. kvartal.',
  ],
  basis: 'Danmarks Statistik, RAS200',
  acceptance: {
    validity:
      'Viser, hvor stor en del af de 16-64-årige der er i arbejde. Tallet afhænger også af, hvor mange der er under uddannelse, så en uddannelsesby ligger lavt uden at have et jobproblem.',
    timeliness:
      'Opgøres én gang om året for ultimo november og kommer længe efter; det kan ikke bruges til at følge en igangværende indsats.',
    perverseIncentives:
      'Små og korte job tæller lige så meget som fuldtidsjob, så tallet kan stige, uden at flere kan forsørge sig selv.',
  },
} as const satisfies Indicator;
