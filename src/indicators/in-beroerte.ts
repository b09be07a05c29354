import type { Indicator } from '../model/indicator.ts';
import { beforeReform, everyLevel, only } from './parts.ts';

/** Share of recipients touched by activation (aktiveringsberørte): with at least one offer in the month. */
export const inBeroerte = {
  id: 'in-beroerte',
  subject: 'effort',
  name: 'Andel aktiveringsberørte',
  shortName: 'Aktiveringsberørte',
  plain:
    'Hvor stor en del af modtagerne der havde mindst ét tilbud i løbet af måneden, f.eks. virksomhedspraktik eller et kursus.',
  numeratorText: 'Personer med mindst ét aktivt tilbud i måneden',
  denominatorText: 'Personer på ydelsen i måneden',
  unit: 'PERCENT',
  decimals: 1,
  direction: 'higher',
  formula: 'ratio',
  multiplier: 100,
  numerator: [
    only('ADP', 'y01c01', 'activated_persons'),
    only('KTH', 'y60c01', 'activated_persons'),
    beforeReform('c01', 'activated_persons'),
  ],
  denominator: [only('ADP', 'y01a02', 'persons'), only('KTH', 'y60a02', 'persons'), beforeReform('a02', 'persons')],
  published: [only('ADP', 'y01c07', 'share_activated'), only('KTH', 'y60c07', 'share_activated')],
  targetGroups: ['_T', 'ADP', 'KTH'],
  totalOf: ['ADP', 'KTH'],
  responsibility: 'by-benefit',
  overTime: { numerator: 'mean', denominator: 'mean' },
  freqs: ['M', 'Q', 'Y'],
  levels: everyLevel,
  aggregation: 'published-total',
  interval: 'wilson',
  breaks: [{ month: '2025-07', text: 'Ny kontanthjælp fra 1. juli 2025.', targetGroups: ['_T', 'KTH'] }],
  caveats: [
    'Ét kort tilbud tæller lige så meget som et, der varer hele måneden: se også aktiveringsgraden.',
    'Kvartaler og år er gennemsnit af månederne, ikke andelen, der fik et tilbud på et tidspunkt i hele perioden.',
    'En person, der skifter ydelse eller kommune i måneden, kan være talt med to gange, når grupper eller områder lægges sammen.',
    'Aktivering var underregistreret i nogle kommuner fra 2018 til september 2019.',
  ],
  basis: 'Jobindsats, målingerne c07, c01 og a02 for hver ydelse',
  acceptance: {
    validity:
      'Viser, hvor mange der bliver nået af et tilbud, men ikke hvor længe tilbuddet varer, eller om det virker.',
    timeliness:
      'Kommer hver måned omkring en måned efter; den seneste måned er foreløbig og bliver rettet, når tilbud bliver registreret for sent.',
    perverseIncentives:
      'Det kan betale sig at give mange et meget kort tilbud. Læs derfor tallet sammen med aktiveringsgraden og med, hvor mange der kommer i job.',
  },
  bridge: {
    measure: 'Aktiveringsgrad og andel aktiveringsberørte',
    tables: ['y01c07', 'y60c07'],
    note: 'Samme andel for hver ydelse hos Jobindsats. Før juli 2025 er kontant- og uddannelseshjælp lagt sammen her; Jobindsats viser dem hver for sig.',
  },
} as const satisfies Indicator;
