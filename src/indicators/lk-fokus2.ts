import type { Indicator } from '../model/indicator.ts';
import { everyLevel, only } from './parts.ts';

/** Focus goal 2 (fokusmål) of the stricter supervision: recipients of a year or more with fewer than four interviews. */
export const lkFokus2 = {
  id: 'lk-fokus2',
  subject: 'compliance',
  name: 'Fokusmål 2: under 4 samtaler i 12 måneder',
  shortName: 'Fokusmål 2: få samtaler',
  plain: 'Hvor stor en del af dem, der har fået ydelse i mindst et år, der har haft færre end fire samtaler i det år.',
  numeratorText: 'Modtagere med mindst 12 måneder og færre end 4 samtaler de seneste 12 måneder',
  denominatorText: 'Modtagere med mindst 12 måneder på ydelse',
  unit: 'PERCENT',
  decimals: 1,
  direction: 'lower',
  formula: 'ratio',
  multiplier: 100,
  numerator: [only('LONG', 'fokusmaal', 'few_interviews')],
  denominator: [only('LONG', 'fokusmaal', 'recipients')],
  published: [only('LONG', 'fokusmaal', 'few_interviews_pct')],
  targetGroups: ['LONG'],
  totalOf: [],
  responsibility: 'municipality',
  overTime: { numerator: 'mean', denominator: 'mean' },
  freqs: ['M', 'Y'],
  levels: everyLevel,
  aggregation: 'ratio-of-sums',
  interval: 'wilson',
  breaks: [],
  caveats: [
    'Månederne februar til august 2020 er påvirket af covid-19.',
    'Skærpet tilsyn er afskaffet med L 66 (2025-26); tallet føres ikke videre.',
    'Året er her regnet af gennemsnitlige antal og kan afvige lidt fra gennemsnittet af de tolv måneders andele.',
  ],
  basis: 'Jobindsats, Jobcenterindblik; bekendtgørelsen om skærpet tilsyn',
  acceptance: {
    validity:
      'Viser, hvor mange langvarige modtagere kommunen næsten ikke taler med. Fire samtaler er en mindstegrænse og siger intet om, hvad der kommer ud af dem.',
    timeliness:
      'Kom hver måned omkring halvanden måned efter og blev gjort op én gang om året, når det skulle afgøres, hvem der kom under tilsyn.',
    perverseIncentives:
      'Målet kan nås med korte opkald op mod årets udgang, og dem, der allerede har haft fire samtaler, kan blive sat bagest i køen.',
  },
  bridge: {
    measure: 'Jobcenterindblik: Afholdelse af samtaler',
    tables: [],
    note: 'Jobindsats viste andelen efter varighed og ydelse; her er alle med mindst 12 måneder lagt sammen.',
  },
} as const satisfies Indicator;
