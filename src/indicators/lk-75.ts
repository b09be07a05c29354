import type { Indicator } from '../model/indicator.ts';
import { each, everyLevel } from './parts.ts';

/** The 75 per cent rule (75-procentkravet): recipients close to the labour market who had the interviews required within six months. */
export const lk75 = {
  id: 'lk-75',
  subject: 'compliance',
  name: '75-pct.-kravet: ledige med de krævede samtaler',
  shortName: '75-pct.-kravet',
  plain:
    'Hvor stor en del af de ledige tæt på arbejdsmarkedet der har haft de samtaler, de skal have i det første halve år; kravet er mindst 75 pct.',
  numeratorText: 'Modtagere, der har haft de krævede samtaler inden for 6 måneder',
  denominatorText:
    'Modtagere af a-dagpenge, jobparate på kontanthjælp og modtagere af ledighedsydelse, der har nået fristen',
  unit: 'PERCENT',
  decimals: 1,
  direction: 'higher',
  formula: 'ratio',
  multiplier: 100,
  numerator: each(['_T', 'ADP', 'KTH', 'LDY'], 'samtalekrav-75', 'met'),
  denominator: each(['_T', 'ADP', 'KTH', 'LDY'], 'samtalekrav-75', 'reached'),
  published: each(['_T', 'ADP', 'KTH', 'LDY'], 'samtalekrav-75', 'met_pct'),
  targetGroups: ['_T', 'ADP', 'KTH', 'LDY'],
  totalOf: [],
  responsibility: 'municipality',
  overTime: { numerator: 'sum', denominator: 'sum' },
  freqs: ['Q', 'Y'],
  levels: everyLevel,
  aggregation: 'ratio-of-sums',
  interval: 'wilson',
  breaks: [],
  caveats: [
    'Myndighederne har endnu ikke offentliggjort en måling af kravet; definitionen her følger lovens ord.',
    'A-kassen har ansvaret for samtaler i de første tre måneder og kommunen derefter; tallet er ikke delt mellem dem.',
    'Kravet gælder fra 2026, så der er ingen tal fra før.',
  ],
  basis: 'Loven om reform af beskæftigelsesindsatsen (L 66, 2025-26)',
  acceptance: {
    validity:
      'Følger lovens ord og viser, om mindst 75 pct. får de samtaler, de skal have. Tallet siger ikke noget om den fjerdedel, der må undvære, eller om samtalerne hjælper.',
    timeliness:
      'Opgøres hvert kvartal for dem, der har nået fristen, og handler derfor om forløb, der begyndte et halvt år før.',
    perverseIncentives:
      'Når 75 pct. er nået, er der ingen grund til at nå flere, og det kan friste til at springe de sværeste over.',
  },
  bridge: {
    measure: 'Endnu ingen offentliggjort måling',
    tables: [],
    note: 'Når Jobindsats offentliggør en måling af kravet, skal tallet sammenlignes med den, også delingen mellem a-kasse og kommune.',
  },
} as const satisfies Indicator;
