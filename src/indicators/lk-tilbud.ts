import type { Indicator } from '../model/indicator.ts';
import { everyLevel, only } from './parts.ts';

/** Timely offers (rettidige tilbud): recipients who do not lack an offer that the law's deadline calls for. */
export const lkTilbud = {
  id: 'lk-tilbud',
  subject: 'compliance',
  name: 'Rettidige tilbud',
  shortName: 'Rettidige tilbud',
  plain: 'Hvor stor en del af de ledige der ikke manglede et tilbud, som loven siger, de skulle have haft.',
  numeratorText: 'Ledige, der mangler et rettidigt tilbud i månedens anden uge',
  denominatorText: 'Ydelsesmodtagere i samme uge',
  unit: 'PERCENT',
  decimals: 1,
  direction: 'higher',
  formula: 'complement',
  multiplier: 100,
  numerator: [only('ADP', 'rettidighed-tilbud', 'lacking'), only('KTH', 'rettidighed-tilbud', 'lacking')],
  denominator: [only('ADP', 'rettidighed-tilbud', 'recipients'), only('KTH', 'rettidighed-tilbud', 'recipients')],
  published: [],
  targetGroups: ['_T', 'ADP', 'KTH'],
  totalOf: ['ADP', 'KTH'],
  responsibility: 'by-benefit',
  overTime: { numerator: 'mean', denominator: 'mean' },
  freqs: ['M', 'Q', 'Y'],
  levels: everyLevel,
  aggregation: 'ratio-of-sums',
  interval: 'wilson',
  breaks: [],
  caveats: [
    'Målingen er lukket hos Jobindsats; den viser fortiden.',
    'Rettidighed afhænger af, at jobcentret har registreret rigtigt.',
  ],
  basis: 'Arbejdsmarkedsstyrelsens rettidighedsmåling fra 2011',
  acceptance: {
    validity:
      'Viser, om lovens frister for tilbud bliver holdt. Den siger ikke, om tilbuddet var det rette, og den måler lige så meget registreringen som arbejdet.',
    timeliness:
      'Blev opgjort hver måned for månedens anden uge. Målingen er lukket og bliver ikke længere ført videre.',
    perverseIncentives:
      'En frist kan holdes med et kort tilbud uden indhold, og en manglende kan skjules ved at registrere en fritagelse.',
  },
  bridge: {
    measure: 'Rettidige tilbud (lukket måling)',
    tables: [],
    note: 'Jobindsats viste andelen uden rettidigt tilbud; her er det vendt om til andelen, der ikke manglede et.',
  },
} as const satisfies Indicator;
