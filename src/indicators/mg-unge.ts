import type { Indicator } from '../model/indicator.ts';
import { brokenBy } from './breakdowns.ts';
import { at, everyLevel, only } from './parts.ts';

/** Benefits of the young that lead to work or education. */
const youngBenefits = ['ADP', 'KTH', 'UDH', 'SHO'];

/** Young people under 30 on support as a share of residents aged 16–29. */
export const mgUnge = {
  id: 'mg-unge',
  subject: 'target-groups',
  name: 'Unge under 30 på forsørgelse i pct. af unge',
  shortName: 'Unge på forsørgelse',
  plain: 'Hvor stor en del af de 16-29-årige der får dagpenge, kontanthjælp eller en tilsvarende ydelse.',
  numeratorText:
    'Fuldtidspersoner under 30 år på a-dagpenge, kontanthjælp, uddannelseshjælp og selvforsørgelses- og hjemrejseydelse mv.',
  denominatorText: 'Befolkningen 16-29 år',
  unit: 'PERCENT',
  decimals: 1,
  direction: 'lower',
  formula: 'ratio',
  multiplier: 100,
  numerator: youngBenefits.map(benefit => at(only(benefit, 'ptv_a02_alder30', 'fte'), { age: 'Y16T29' })),
  denominator: [at(only('_T', 'FOLK1A', 'persons'), { age: 'Y16T29' })],
  published: [],
  targetGroups: ['_T', 'ADP', 'KTH', 'UDH'],
  totalOf: youngBenefits,
  responsibility: 'by-benefit',
  overTime: { numerator: 'mean', denominator: 'mean' },
  freqs: ['M', 'Q', 'Y'],
  levels: everyLevel,
  breakdowns: brokenBy(['sex'], () => ({
    numerator: youngBenefits.map(benefit => at(only(benefit, 'ptv_a02_alder30_kon', 'fte'), { age: 'Y16T29' })),
    denominator: [at(only('_T', 'FOLK1A_KON', 'persons'), { age: 'Y16T29' })],
  })),
  aggregation: 'ratio-of-sums',
  interval: 'none',
  breaks: [
    {
      month: '2025-07',
      text: 'Ny kontanthjælp fra 1. juli 2025 afløser bl.a. uddannelseshjælp.',
      targetGroups: ['_T', 'KTH'],
    },
  ],
  caveats: [
    'Unge på SU er ikke med i tælleren, men i nævneren: uddannelsesbyer ligger derfor lavt.',
    'Uddannelseshjælp fandtes fra 2014 til juni 2025, selvforsørgelses- og hjemrejseydelse mv. fra september 2015 til juni 2025.',
    'Sygedagpenge, førtidspension og andre ydelser er ikke med.',
  ],
  basis: 'Jobindsats, måling ptv_a02 efter alder; ministermål 2007-08',
  acceptance: {
    validity:
      'Viser, hvor mange unge der lever af en ydelse i stedet for job eller uddannelse. Tallet siger ikke, hvad de unge laver, når de forlader ydelsen.',
    timeliness: 'Kommer hver måned omkring en måned efter; den seneste måned er foreløbig og bliver rettet.',
    perverseIncentives:
      'Tallet kan bringes ned ved at skubbe unge ind på en uddannelse, de falder fra, eller over på ydelser, der ikke tæller med her.',
  },
  bridge: {
    measure: 'Offentligt forsørgede: personer og fuldtidspersoner, alder under 30 år',
    tables: ['ptv_a02'],
    note: 'Vælg alder og de fire ydelser hos Jobindsats og læg dem sammen; andelen af de unge er regnet ud her.',
  },
} as const satisfies Indicator;
