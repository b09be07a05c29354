import type { Indicator } from '../model/indicator.ts';
import { brokenBy, EVERY_BREAKDOWN, unemployedBy } from './breakdowns.ts';
import { everyLevel, only } from './parts.ts';

/** The long-term unemployed (langtidsledige) as a share of the unemployed. */
export const mgLangtidsledige = {
  id: 'mg-langtidsledige',
  subject: 'target-groups',
  name: 'Langtidslediges andel af ledige',
  shortName: 'Langtidsledige',
  plain: 'Hvor stor en del af de ledige der har været ledige eller i aktivering i mindst 80 pct. af det seneste år.',
  numeratorText: 'Personer, der har været ledige eller aktiverede i mindst 80 pct. af de seneste 12 måneder',
  denominatorText: 'Ledige fuldtidspersoner',
  unit: 'PERCENT',
  decimals: 1,
  direction: 'lower',
  formula: 'ratio',
  multiplier: 100,
  numerator: [only('_T', 'y25i09', 'persons'), only('ADP', 'y25i09', 'persons'), only('KTH', 'y25i09', 'persons')],
  denominator: [only('_T', 'y25i01', 'fte'), only('ADP', 'y25i01', 'fte'), only('KTH', 'y25i01', 'fte')],
  published: [],
  targetGroups: ['_T', 'ADP', 'KTH'],
  totalOf: ['ADP', 'KTH'],
  responsibility: 'by-benefit',
  overTime: { numerator: 'mean', denominator: 'mean' },
  freqs: ['M', 'Q', 'Y'],
  levels: everyLevel,
  breakdowns: brokenBy(EVERY_BREAKDOWN, (_, cut) => ({
    numerator: unemployedBy('y25i09', 'persons', cut),
    denominator: unemployedBy('y25i01', 'fte', cut),
  })),
  aggregation: 'ratio-of-sums',
  interval: 'none',
  breaks: [{ month: '2025-07', text: 'Ny kontanthjælp fra 1. juli 2025.', targetGroups: ['_T', 'KTH'] }],
  caveats: [
    'Tæller er personer, nævner er fuldtidspersoner, så andelen er lidt højere, end hvis begge var personer.',
    'Andelen stiger, når mange korttidsledige finder job: læs den sammen med ledigheden.',
  ],
  basis: 'Jobindsats, målingerne y25i09 og y25i01',
  acceptance: {
    validity:
      'Viser, hvor stor en del af de ledige der har siddet fast næsten et helt år. Andelen afhænger også af, hvor mange nye ledige der kommer til.',
    timeliness:
      'Kommer hver måned omkring en måned efter; den seneste måned er foreløbig og bliver rettet. Den ser et år tilbage og ændrer sig derfor langsomt.',
    perverseIncentives:
      'En periode på lidt over to måneder væk fra ledigheden i løbet af et år er nok til at komme ud af tallet, f.eks. en sygemelding.',
  },
  bridge: {
    measure: 'Antal langtidsledige personer',
    tables: ['y25i09', 'y25i01'],
    note: 'Jobindsats viser antallet; her er det sat i forhold til ledige fuldtidspersoner og ikke til ledige personer.',
  },
} as const satisfies Indicator;
