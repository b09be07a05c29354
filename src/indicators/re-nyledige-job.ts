import type { Indicator } from '../model/indicator.ts';
import { at, everyLevel, only } from './parts.ts';

/** In employment six months after becoming unemployed (nyledighed); the table is not divided by benefit. */
export const reNyledigeJob = {
  id: 're-nyledige-job',
  subject: 'results',
  name: 'I beskæftigelse 6 måneder efter nyledighed',
  shortName: 'Nyledige i job efter 6 mdr.',
  plain: 'Hvor stor en del af de nyledige der var i arbejde et halvt år efter, at de blev ledige.',
  numeratorText: 'Nyledige, der er i beskæftigelse seks måneder efter',
  denominatorText: 'Personer, der blev ledige i måneden',
  unit: 'PERCENT',
  decimals: 1,
  direction: 'higher',
  formula: 'ratio',
  multiplier: 100,
  numerator: [],
  denominator: [at(only('UNE_NEW', 'y25i08', 'new_unemployed'), { delay: 'M6' })],
  published: [at(only('UNE_NEW', 'y25i08', 'employed_pct'), { delay: 'M6' })],
  targetGroups: ['UNE_NEW'],
  totalOf: [],
  responsibility: 'none',
  overTime: { numerator: 'sum', denominator: 'sum' },
  freqs: ['M', 'Q', 'Y'],
  levels: everyLevel,
  aggregation: 'weighted-mean',
  interval: 'wilson',
  breaks: [],
  caveats: [
    'Måneden er den, folk blev ledige i; tallet kommer over et halvt år efter.',
    'Målingen er ikke delt på ydelser. Den kan derfor ikke deles i en statslig og en kommunal del, heller ikke før august 2009.',
    'Konjunkturen betyder meget: sammenlign med samme måned året før og med andre områder.',
  ],
  basis: 'Jobindsats, måling y25i08',
  acceptance: {
    validity:
      'Viser direkte, hvor mange nyledige der kommer i arbejde. De fleste nyledige finder selv job, så forskelle siger også noget om det lokale arbejdsmarked.',
    timeliness: 'Kommer hver måned, men for folk, der blev ledige over et halvt år før.',
    perverseIncentives:
      'Et kort job på det rigtige tidspunkt tæller lige så meget som et fast, og indsatsen kan blive samlet om dem, der alligevel er tættest på job.',
  },
  bridge: {
    measure: 'Andel i beskæftigelse 3, 6, 9 og 12 mdr. efter nyledighed',
    tables: ['y25i08'],
    note: 'Samme andel ved 6 måneder; kvartaler og år er her vejet sammen af månederne.',
  },
} as const satisfies Indicator;
