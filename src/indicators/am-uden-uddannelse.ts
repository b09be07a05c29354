import type { Indicator } from '../model/indicator.ts';
import { at, everyLevel, only } from './parts.ts';

/** Residents aged 25–64 without a vocational qualification (uden erhvervskompetencegivende uddannelse). */
export const amUdenUddannelse = {
  id: 'am-uden-uddannelse',
  subject: 'labour-market',
  name: '25-64-årige uden erhvervskompetencegivende uddannelse',
  shortName: 'Uden uddannelse, 25-64 år',
  plain: 'Hvor stor en del af de 25-64-årige der ikke har en uddannelse ud over grundskole eller gymnasium.',
  numeratorText: '25-64-årige med grundskole eller gymnasial uddannelse som højeste fuldførte uddannelse',
  denominatorText: 'Befolkningen 25-64 år',
  unit: 'PERCENT',
  decimals: 1,
  direction: 'neutral',
  formula: 'ratio',
  multiplier: 100,
  numerator: [at(only('POP', 'HFUDD11_UDEN', 'persons'), { age: 'Y25T64' })],
  denominator: [at(only('_T', 'HFUDD11', 'persons'), { age: 'Y25T64' })],
  published: [],
  targetGroups: ['POP'],
  totalOf: [],
  responsibility: 'none',
  overTime: { numerator: 'last', denominator: 'last' },
  freqs: ['Y'],
  levels: everyLevel,
  aggregation: 'ratio-of-sums',
  interval: 'wilson',
  breaks: [],
  caveats: [
    'Et rammevilkår: tallet beskriver befolkningen og måler ikke jobcentrets arbejde.',
    'Uddannelse taget i udlandet er ikke altid kendt og kan være regnet forkert.',
  ],
  basis: 'Danmarks Statistik, HFUDD11',
  acceptance: {
    validity:
      'Et rammevilkår, som siger noget om, hvor svær opgaven er i en kommune. Det siger ikke, hvad folk kan, for erfaring og kurser tæller ikke med.',
    timeliness:
      'Opgøres én gang om året og ændrer sig langsomt; det egner sig til at sammenligne områder, ikke til at følge en indsats.',
    perverseIncentives:
      'Som rammevilkår er tallet ikke et mål. Gøres det til et mål, vil det kunne betale sig at vælge korte uddannelser, der giver papir, frem for dem, der giver job.',
  },
} as const satisfies Indicator;
