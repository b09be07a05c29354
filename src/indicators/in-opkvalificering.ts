import type { Indicator } from '../model/indicator.ts';
import { each, everyLevel } from './parts.ts';

/** Benefits of the minister's goal on upskilling. */
const BENEFITS = ['ADP', 'KTH', 'UDH', 'LDY'];

/** Recipients who began upskilling (opkvalificering) in the month. */
export const inOpkvalificering = {
  id: 'in-opkvalificering',
  subject: 'effort',
  name: 'Påbegyndt opkvalificering',
  shortName: 'Påbegyndt opkvalificering',
  plain:
    'Hvor stor en del af modtagerne der i måneden begyndte på en uddannelse, som kan give dem nye kvalifikationer.',
  numeratorText:
    'Modtagere, der i måneden begynder på ordinær uddannelse, 6 ugers jobrettet uddannelse eller som voksenlærling',
  denominatorText: 'Modtagere af a-dagpenge, kontanthjælp, uddannelseshjælp og ledighedsydelse i måneden',
  unit: 'PERCENT',
  decimals: 1,
  direction: 'higher',
  formula: 'ratio',
  multiplier: 100,
  numerator: each(['_T', ...BENEFITS], 'mm17', 'started'),
  denominator: each(['_T', ...BENEFITS], 'mm17', 'recipients'),
  published: each(['_T', ...BENEFITS], 'mm17', 'started_pct'),
  targetGroups: ['_T', 'ADP', 'KTH', 'UDH', 'LDY'],
  totalOf: [],
  responsibility: 'municipality',
  overTime: { numerator: 'mean', denominator: 'mean' },
  freqs: ['M', 'Q', 'Y'],
  levels: everyLevel,
  aggregation: 'ratio-of-sums',
  interval: 'wilson',
  breaks: [
    {
      month: '2025-07',
      text: 'Ny kontanthjælp fra 1. juli 2025 afløser kontant- og uddannelseshjælp.',
      targetGroups: ['_T', 'KTH'],
    },
  ],
  caveats: [
    'Tallet tæller dem, der begynder, ikke dem, der gennemfører.',
    'Kvartaler og år er gennemsnit af månederne. Uddannelser begynder ofte i januar og august: sammenlign med samme periode året før.',
  ],
  basis: 'Jobindsats, måling MM17; ministermål om opkvalificering 2021',
  acceptance: {
    validity:
      'Viser, hvor mange ledige der kommer i gang med at lære noget nyt. Om uddannelsen passer til de job, der er, siger tallet ikke.',
    timeliness: 'Kommer hver måned med lidt længere forsinkelse end de andre tal; den seneste måned er foreløbig.',
    perverseIncentives:
      'Det kan betale sig at sende mange på korte kurser, som er nemme at begynde på, i stedet for lange uddannelser, der giver varigt job.',
  },
  bridge: {
    measure: 'MM17: Ydelsesmodtagere, der påbegynder opkvalificering',
    tables: ['mm17'],
    note: 'Samme tal som hos Jobindsats; kvartaler og år er gennemsnit af månederne her.',
  },
} as const satisfies Indicator;
