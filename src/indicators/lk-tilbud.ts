import type { Indicator } from '../model/indicator.ts';
import { only } from './parts.ts';

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
  levels: ['country', 'region', 'employment-region', 'rar', 'council', 'municipality', 'jobcentre'],
  aggregation: 'ratio-of-sums',
  interval: 'wilson',
  breaks: [],
  caveats: [
    'Målingen er lukket hos Jobindsats; den viser fortiden.',
    'Rettidighed afhænger af, at jobcentret har registreret rigtigt.',
  ],
  basis: 'Arbejdsmarkedsstyrelsens rettidighedsmåling fra 2011',
} as const satisfies Indicator;
