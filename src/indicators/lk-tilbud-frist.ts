import type { Indicator, Part } from '../model/indicator.ts';
import { at, each, everyLevel } from './parts.ts';

/** A measure of the table six months after the start of the spells. */
const afterSixMonths = (measure: string): Part[] =>
  each(['ADP', 'KTH'], 'foerste-tilbud-frist', measure).map(part => at(part, { delay: 'M6' }));

/** New spells with a first offer within six months, of those still running then: a stand-in for the deadline of the law. */
export const lkTilbudFrist = {
  id: 'lk-tilbud-frist',
  subject: 'compliance',
  name: 'Nye forløb med første tilbud inden 6 måneder',
  shortName: 'Tilbud inden 6 måneder',
  plain: 'Hvor stor en del af de nye forløb, der stadig var i gang efter 6 måneder, der inden da havde fået et tilbud.',
  numeratorText: 'Nye forløb med et første tilbud inden for 6 måneder',
  denominatorText: 'Nye forløb, der stadig er i gang efter 6 måneder',
  unit: 'PERCENT',
  decimals: 1,
  direction: 'higher',
  formula: 'ratio',
  multiplier: 100,
  numerator: afterSixMonths('with_offer'),
  denominator: afterSixMonths('running'),
  published: afterSixMonths('with_offer_pct'),
  targetGroups: ['_T', 'ADP', 'KTH'],
  totalOf: ['ADP', 'KTH'],
  responsibility: 'by-benefit',
  overTime: { numerator: 'sum', denominator: 'sum' },
  freqs: ['Q', 'Y'],
  levels: everyLevel,
  aggregation: 'ratio-of-sums',
  interval: 'wilson',
  breaks: [
    { month: '2017-07', text: 'Nyt register fra juli 2017: flere og kortere forløb.' },
    { month: '2025-07', text: 'Ny kontanthjælp fra 1. juli 2025.', targetGroups: ['_T', 'KTH'] },
  ],
  caveats: [
    'En erstatning for rettidighed, som ikke måles mere: 6 måneder er den grænse hos Jobindsats, der ligger nærmest lovens frist, men fristen har skiftet gennem årene og er ikke ens for alle.',
    'Om den enkelte var fritaget eller havde en anden frist, kan ikke ses i åbne tal.',
    'Et kvartal gælder forløb, der begyndte i kvartalet, og kommer først godt et halvt år efter.',
  ],
  basis: 'Jobindsats, Tidspunkt for første aktive tilbud; frister efter loven om en aktiv beskæftigelsesindsats',
  acceptance: {
    validity:
      'En tilnærmelse: den viser, om der kom et tilbud inden for et halvt år, men ikke, om lige netop lovens frist for den enkelte blev holdt.',
    timeliness:
      'Kommer hvert kvartal, godt et halvt år efter det kvartal, forløbene begyndte i; det seneste kvartal er foreløbigt.',
    perverseIncentives:
      'Fristen kan holdes med et kort tilbud lige før udløb, og det kan friste til at give alle det samme i stedet for det rette.',
  },
  bridge: {
    measure: 'Tidspunkt for første aktive tilbud for nye ydelsesmodtagere',
    tables: [],
    note: 'Jobindsats måler på alle nye forløb; her er kun forløb, der stadig var i gang efter 6 måneder, med i nævneren.',
  },
} as const satisfies Indicator;
