import type { Indicator } from '../model/indicator.ts';
import { each, everyLevel } from './parts.ts';

/** Timely interviews (rettidige samtaler): recipients who do not lack an interview that the law’s deadline calls for. */
export const lkSamtaler = {
  id: 'lk-samtaler',
  subject: 'compliance',
  name: 'Rettidige jobsamtaler',
  shortName: 'Rettidige samtaler',
  plain: 'Hvor stor en del af de ledige der ikke manglede en samtale, som loven siger, de skulle have haft.',
  numeratorText: 'Ledige, der mangler en rettidig samtale i månedens anden uge',
  denominatorText: 'Ydelsesmodtagere i samme uge',
  unit: 'PERCENT',
  decimals: 1,
  direction: 'higher',
  formula: 'complement',
  multiplier: 100,
  numerator: each(['ADP', 'KTH'], 'rettidighed-samtaler', 'lacking'),
  denominator: each(['ADP', 'KTH'], 'rettidighed-samtaler', 'recipients'),
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
      'Viser, om lovens frister for samtaler bliver holdt. Den siger ikke, om samtalen var god, og den måler lige så meget registreringen som arbejdet.',
    timeliness:
      'Blev opgjort hver måned for månedens anden uge. Målingen er lukket og bliver ikke længere ført videre.',
    perverseIncentives:
      'En frist kan holdes med en kort samtale, og en manglende kan skjules ved at registrere en fritagelse.',
  },
  bridge: {
    measure: 'Rettidige samtaler (lukket måling)',
    tables: [],
    note: 'Jobindsats viste andelen uden rettidig samtale; her er det vendt om til andelen, der ikke manglede en.',
  },
} as const satisfies Indicator;
