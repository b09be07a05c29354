import type { Indicator } from '../model/indicator.ts';
import { everyLevel, only } from './parts.ts';

/** Mean duration of ended benefit spells (afsluttede forløb), in weeks. */
export const reVarighed = {
  id: 're-varighed',
  subject: 'results',
  name: 'Gennemsnitlig varighed af afsluttede forløb',
  shortName: 'Varighed af forløb',
  plain: 'Hvor mange uger de forløb på a-dagpenge, der sluttede i perioden, i gennemsnit varede.',
  numeratorText: 'Uger på ydelsen i de afsluttede forløb',
  denominatorText: 'Afsluttede forløb',
  unit: 'WEEKS',
  decimals: 1,
  direction: 'lower',
  formula: 'ratio',
  multiplier: 1,
  numerator: [],
  denominator: [
    only('ADP', 'y01a27', 'ended_spells'),
    only('KTH', 'y60a27', 'ended_spells'),
    only('KTH', 'y36a27', 'ended_spells'),
    only('SDP', 'y07a27', 'ended_spells'),
  ],
  published: [
    only('ADP', 'y01a27', 'mean_weeks'),
    only('KTH', 'y60a27', 'mean_weeks'),
    only('KTH', 'y36a27', 'mean_weeks'),
    only('SDP', 'y07a27', 'mean_weeks'),
  ],
  targetGroups: ['ADP', 'KTH', 'SDP'],
  totalOf: [],
  responsibility: 'by-benefit',
  overTime: { numerator: 'sum', denominator: 'sum' },
  freqs: ['M', 'Q', 'Y'],
  levels: everyLevel,
  aggregation: 'weighted-mean',
  interval: 'none',
  breaks: [
    { month: '2017-07', text: 'Nyt register fra juli 2017: flere og kortere forløb.' },
    { month: '2025-07', text: 'Ny kontanthjælp fra 1. juli 2025.', targetGroups: ['KTH'] },
  ],
  caveats: [
    'Kun afsluttede forløb tæller med. Når mange korte forløb slutter, falder gennemsnittet, også selv om de lange fortsætter.',
    'Kvartaler og år er vejet med antal afsluttede forløb og regnet af afrundede måneder.',
  ],
  basis: 'Jobindsats, målingerne a27',
  acceptance: {
    validity:
      'Viser, hvor længe de forløb, der sluttede, havde varet. De, der stadig er på ydelsen, er ikke med, så tallet kan falde, mens flere sidder fast; læs det sammen med andelen, der fortsat er på ydelsen.',
    timeliness:
      'Kommer hver måned, men en måned senere end antallet af modtagere, fordi et forløb først er slut efter en hel måned uden ydelse.',
    perverseIncentives: 'At hjælpe dem, der har været der længst, gør tallet værre i den måned, det lykkes.',
  },
  bridge: {
    measure: 'Antal og varighed af afsluttede forløb',
    tables: ['y01a27', 'y60a27', 'y36a27', 'y07a27'],
    note: 'Samme gennemsnit for en måned; kvartaler og år er her vejet sammen af afrundede måneder.',
  },
} as const satisfies Indicator;
