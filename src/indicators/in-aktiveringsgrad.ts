import type { Indicator } from '../model/indicator.ts';
import { brokenBy, EVERY_BREAKDOWN, supportBy } from './breakdowns.ts';
import { beforeReform, everyLevel, only } from './parts.ts';

/** Activation degree (aktiveringsgrad): the part of the time on benefit that is spent in an offer. */
export const inAktiveringsgrad = {
  id: 'in-aktiveringsgrad',
  subject: 'effort',
  name: 'Aktiveringsgrad',
  shortName: 'Aktiveringsgrad',
  plain: 'Hvor stor en del af tiden på ydelsen der går med et tilbud, f.eks. virksomhedspraktik eller et kursus.',
  numeratorText: 'Fuldtidspersoner i et aktivt tilbud',
  denominatorText: 'Fuldtidspersoner på ydelsen',
  unit: 'PERCENT',
  decimals: 1,
  direction: 'neutral',
  formula: 'ratio',
  multiplier: 100,
  numerator: [
    only('ADP', 'y01c01', 'activated_fte'),
    only('KTH', 'y60c01', 'activated_fte'),
    beforeReform('c01', 'activated_fte'),
  ],
  denominator: [only('ADP', 'y01a02', 'fte'), only('KTH', 'y60a02', 'fte'), beforeReform('a02', 'fte')],
  published: [only('ADP', 'y01c07', 'activation_degree'), only('KTH', 'y60c07', 'activation_degree')],
  targetGroups: ['_T', 'ADP', 'KTH'],
  totalOf: ['ADP', 'KTH'],
  responsibility: 'by-benefit',
  overTime: { numerator: 'mean', denominator: 'mean' },
  freqs: ['M', 'Q', 'Y'],
  levels: everyLevel,
  breakdowns: brokenBy(EVERY_BREAKDOWN, (dimension, cut) => ({
    numerator: [
      only('ADP', `ptvc01_${cut}`, 'activated_fte'),
      {
        targetGroup: 'KTH',
        terms: ['KTH', 'UDH'].map(benefit => ({
          table: `ptvc01_${cut}`,
          measure: 'activated_fte',
          where: { target_group: benefit },
        })),
      },
    ],
    denominator: supportBy({ ADP: ['ADP'], KTH: ['KTH', 'UDH'] }, dimension),
  })),
  aggregation: 'ratio-of-sums',
  interval: 'none',
  breaks: [{ month: '2025-07', text: 'Ny kontanthjælp fra 1. juli 2025.', targetGroups: ['_T', 'KTH'] }],
  caveats: [
    'Mere aktivering er et middel og ikke et resultat: tallet siger ikke, om indsatsen virker.',
    'Aktivering var underregistreret i nogle kommuner fra 2018 til september 2019.',
  ],
  basis: 'Jobindsats, målingerne c07, c01 og a02 for hver ydelse',
  acceptance: {
    validity:
      'Viser, hvor meget af tiden på ydelsen der går med tilbud. Det er et mål for mængden af indsats og ikke for, om den hjælper.',
    timeliness:
      'Kommer hver måned omkring en måned efter; den seneste måned er foreløbig og bliver rettet. Tilbud, der registreres for sent, løfter tallet bagefter.',
    perverseIncentives: 'Det kan betale sig at holde folk længe i tilbud, også når de kunne være i job.',
  },
  bridge: {
    measure: 'Aktiveringsgrad og andel aktiveringsberørte',
    tables: ['y01c07', 'y60c07'],
    note: 'Samme andel for hver ydelse hos Jobindsats. Før juli 2025 er kontant- og uddannelseshjælp lagt sammen her; Jobindsats viser dem hver for sig.',
  },
} as const satisfies Indicator;
