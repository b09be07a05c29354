import type { Indicator } from '../model/indicator.ts';
import { supportBreakdowns } from './breakdowns.ts';
import { everyLevel, only, population16to66 } from './parts.ts';

/** Permanent support (førtidspension, fleksjob and ledighedsydelse together) as a share of the population. */
export const mgPermanent = {
  id: 'mg-permanent',
  subject: 'target-groups',
  name: 'Permanent forsørgelse i pct. af befolkningen',
  shortName: 'Permanent forsørgelse',
  plain: 'Hvor stor en del af de 16-66-årige der er på førtidspension, i fleksjob eller på ledighedsydelse.',
  numeratorText: 'Fuldtidspersoner på førtidspension, i fleksjob og på ledighedsydelse',
  denominatorText: 'Befolkningen 16-66 år',
  unit: 'PERCENT',
  decimals: 1,
  direction: 'lower',
  formula: 'ratio',
  multiplier: 100,
  numerator: [
    { targetGroup: 'PERM', terms: ['y10a02', 'y08a02', 'y09a02'].map(table => ({ table, measure: 'fte' })) },
    only('FOP', 'y10a02', 'fte'),
    only('FLX', 'y08a02', 'fte'),
    only('LDY', 'y09a02', 'fte'),
  ],
  denominator: population16to66,
  published: [
    only('FOP', 'y10a02', 'rate_population'),
    only('FLX', 'y08a02', 'rate_population'),
    only('LDY', 'y09a02', 'rate_population'),
  ],
  targetGroups: ['PERM', 'FOP', 'FLX', 'LDY'],
  totalOf: [],
  responsibility: 'municipality',
  overTime: { numerator: 'mean', denominator: 'mean' },
  freqs: ['M', 'Q', 'Y', 'R4'],
  levels: everyLevel,
  breakdowns: supportBreakdowns({ PERM: ['FOP', 'FLX', 'LDY'], FOP: ['FOP'], FLX: ['FLX'], LDY: ['LDY'] }),
  aggregation: 'ratio-of-sums',
  interval: 'none',
  breaks: [],
  caveats: [
    'Fleksjob er arbejde med tilskud: se de tre ydelser hver for sig, før du bedømmer udviklingen.',
    'De fleste på permanent forsørgelse har været det længe, så tallet siger mere om fortiden end om årets indsats.',
  ],
  basis: 'Jobindsats, målingerne y10a02, y08a02 og y09a02',
  acceptance: {
    validity:
      'Viser, hvor mange der varigt er helt eller delvist uden for det almindelige arbejdsmarked. Fleksjob tæller med, selv om det er arbejde, og derfor vises ydelserne også hver for sig.',
    timeliness:
      'Kommer hver måned omkring en måned efter, men ændrer sig langsomt; nye tilkendelser ses kun som små udsving.',
    perverseIncentives:
      'Tallet kan holdes nede ved at lade folk vente længe på en afklaring, f.eks. i ressourceforløb eller på sygedagpenge.',
  },
  bridge: {
    measure: 'Antal personer og fuldtidspersoner (førtidspension, fleksjob og ledighedsydelse)',
    tables: ['y10a02', 'y08a02', 'y09a02'],
    note: 'Jobindsats viser ydelserne hver for sig; summen af dem er lavet her af afrundede tal.',
  },
} as const satisfies Indicator;
