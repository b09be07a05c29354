import type { Indicator } from '../model/indicator.ts';
import { each, everyLevel } from './parts.ts';

/** The labour reserve (arbejdskraftreserven): unemployed for more than 13 weeks, as a share of the unemployed. */
export const mgReserve = {
  id: 'mg-reserve',
  subject: 'target-groups',
  name: 'Arbejdskraftreserven: ledige over 13 uger',
  shortName: 'Arbejdskraftreserven',
  plain: 'Hvor stor en del af de ledige der har været ledige i mere end 13 uger i træk.',
  numeratorText: 'Personer, der har været ledige uden afbrydelse i mere end 13 uger',
  denominatorText: 'Ledige fuldtidspersoner',
  unit: 'PERCENT',
  decimals: 1,
  direction: 'lower',
  formula: 'ratio',
  multiplier: 100,
  numerator: each(['_T', 'ADP', 'KTH'], 'y25i13', 'persons'),
  denominator: each(['_T', 'ADP', 'KTH'], 'y25i01', 'fte'),
  published: [],
  targetGroups: ['_T', 'ADP', 'KTH'],
  totalOf: ['ADP', 'KTH'],
  responsibility: 'by-benefit',
  overTime: { numerator: 'mean', denominator: 'mean' },
  freqs: ['M', 'Q', 'Y'],
  levels: everyLevel,
  aggregation: 'ratio-of-sums',
  interval: 'none',
  breaks: [{ month: '2025-07', text: 'Ny kontanthjælp fra 1. juli 2025.', targetGroups: ['_T', 'KTH'] }],
  caveats: [
    'Tæller er personer, nævner er fuldtidspersoner, så andelen er lidt højere, end hvis begge var personer.',
    'Andelen stiger, når mange korttidsledige finder job: læs den sammen med ledigheden.',
    'En kort afbrydelse sætter tællingen af uger tilbage til nul.',
  ],
  basis: 'Jobindsats, målingerne y25i13 og y25i01; ministermål 2007-08',
  acceptance: {
    validity:
      'Viser, hvor stor en del af de ledige der er ved at sidde fast. Grænsen på 13 uger er valgt, fordi ministerens mål i 2007-08 brugte den; den siger ikke, hvorfor folk er ledige.',
    timeliness: 'Kommer hver måned omkring en måned efter; den seneste måned er foreløbig og bliver rettet.',
    perverseIncentives:
      'En kort pause i ledigheden nulstiller ugerne, så korte job eller en sygemelding kan forbedre tallet, uden at nogen er kommet varigt i arbejde.',
  },
  bridge: {
    measure: 'Arbejdskraftreserven',
    tables: ['y25i13', 'y25i01'],
    note: 'Jobindsats viser antallet; her er det sat i forhold til de ledige fuldtidspersoner.',
  },
} as const satisfies Indicator;
