import type { Indicator } from '../model/indicator.ts';
import { everyLevel, only } from './parts.ts';

/** Tables of offer spells by benefit, the newest of a benefit first. */
const OFFER_SPELLS = [
  { targetGroup: 'ADP', table: 'y01c02' },
  { targetGroup: 'KTH', table: 'y60c02' },
  { targetGroup: 'KTH', table: 'y36c02' },
];

/** Company-based offers (virksomhedsrettede tilbud): wage subsidy and work placement as a share of all offer spells. */
export const inVirksomhedsrettet = {
  id: 'in-virksomhedsrettet',
  subject: 'effort',
  name: 'Virksomhedsrettet andel af tilbud',
  shortName: 'Virksomhedsrettede tilbud',
  plain: 'Hvor stor en del af tilbuddene der foregår på en arbejdsplads, som løntilskud eller virksomhedspraktik.',
  numeratorText: 'Forløb i løntilskud og virksomhedspraktik',
  denominatorText: 'Aktiveringsforløb i alt',
  unit: 'PERCENT',
  decimals: 1,
  direction: 'higher',
  formula: 'ratio',
  multiplier: 100,
  numerator: OFFER_SPELLS.map(({ targetGroup, table }) => ({
    targetGroup,
    terms: ['LT', 'VP'].map(offer => ({ table, measure: 'offer_spells', where: { offer } })),
  })),
  denominator: OFFER_SPELLS.map(({ targetGroup, table }) => only(targetGroup, table, 'offer_spells')),
  published: [],
  targetGroups: ['_T', 'ADP', 'KTH'],
  totalOf: ['ADP', 'KTH'],
  responsibility: 'by-benefit',
  overTime: { numerator: 'mean', denominator: 'mean' },
  freqs: ['M', 'Q', 'Y'],
  levels: everyLevel,
  aggregation: 'ratio-of-sums',
  interval: 'wilson',
  breaks: [
    {
      month: '2025-07',
      text: 'Ny kontanthjælp fra 1. juli 2025; før tæller uddannelseshjælp ikke med.',
      targetGroups: ['_T', 'KTH'],
    },
  ],
  caveats: [
    'Andelen siger ikke, hvor mange der får et tilbud: den kan stige, fordi der gives færre kurser.',
    'Et forløb på en uge tæller lige så meget som et på et halvt år.',
  ],
  basis: 'Jobindsats, målingerne y01c02, y60c02 og y36c02',
  acceptance: {
    validity:
      'Viser, hvor meget af indsatsen der lægges ude på arbejdspladser. Andelen er et valg af middel; om det er det rette, afhænger af, hvem der får tilbuddet.',
    timeliness:
      'Kommer hver måned omkring en måned efter; den seneste måned er foreløbig og bliver rettet, når tilbud bliver registreret for sent.',
    perverseIncentives:
      'Tallet kan løftes med mange korte praktikker eller ved at skære ned på uddannelse, uden at flere får en vej til job.',
  },
  bridge: {
    measure: 'Antal aktiverede og forløb, fordelt på tilbud',
    tables: ['y01c02', 'y60c02', 'y36c02'],
    note: 'Jobindsats viser antal forløb for hvert tilbud; andelen af løntilskud og virksomhedspraktik er regnet ud her.',
  },
} as const satisfies Indicator;
