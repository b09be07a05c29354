import type { Indicator } from '../model/indicator.ts';
import { brokenBy, labourForceBy, unemployedBy } from './breakdowns.ts';
import { everyLevel, labourForce, only } from './parts.ts';

/** Gross unemployment rate (bruttoledighed). */
export const amLedighed = {
  id: 'am-ledighed',
  subject: 'labour-market',
  name: 'Bruttoledige i pct. af arbejdsstyrken',
  shortName: 'Bruttoledighed',
  plain: 'Hvor stor en del af arbejdsstyrken der er ledig eller i aktivering, regnet om til fuldtidspersoner.',
  numeratorText: 'Fuldtidspersoner, der er ledige eller aktiverede på a-dagpenge eller som jobparate på kontanthjælp',
  denominatorText: 'Arbejdsstyrken 16-66 år',
  unit: 'PERCENT',
  decimals: 1,
  direction: 'lower',
  formula: 'ratio',
  multiplier: 100,
  numerator: [only('_T', 'y25i01', 'fte'), only('ADP', 'y25i01', 'fte'), only('KTH', 'y25i01', 'fte')],
  denominator: labourForce,
  published: [
    only('_T', 'y25i01', 'rate_labour_force'),
    only('ADP', 'y25i01', 'rate_labour_force'),
    only('KTH', 'y25i01', 'rate_labour_force'),
  ],
  targetGroups: ['_T', 'ADP', 'KTH'],
  totalOf: [],
  responsibility: 'none',
  overTime: { numerator: 'mean', denominator: 'mean' },
  freqs: ['M', 'Q', 'Y'],
  levels: everyLevel,
  breakdowns: [
    ...brokenBy(['sex'], (_, cut) => ({
      numerator: unemployedBy('y25i01', 'fte', cut),
      denominator: labourForceBy('sex'),
    })),
    ...brokenBy(['age'], (_, cut) => ({
      numerator: unemployedBy('y25i01', 'fte', cut),
      denominator: labourForceBy('age'),
    })),
  ],
  aggregation: 'ratio-of-sums',
  interval: 'none',
  breaks: [{ month: '2025-07', text: 'Ny kontanthjælp fra 1. juli 2025.', targetGroups: ['_T', 'KTH'] }],
  caveats: [
    'Tallet er ikke sæsonkorrigeret: sammenlign med samme måned året før.',
    'Ledige opgøres efter bopæl. En kommune kan ikke alene påvirke niveauet; det afhænger også af det lokale arbejdsmarked.',
  ],
  basis: 'Jobindsats, måling y25i01',
  acceptance: {
    validity:
      'Viser, hvor mange ledige der står til rådighed, også dem i aktivering. De, der hverken får dagpenge eller er jobparate på kontanthjælp, tæller ikke med, heller ikke når de gerne vil have et job.',
    timeliness: 'Kommer hver måned omkring en måned efter; den seneste måned er foreløbig og bliver rettet.',
    perverseIncentives:
      'Ledigheden falder på papiret, når folk vurderes aktivitetsparate, sygemeldes eller mister retten til ydelse.',
  },
  bridge: {
    measure: 'Ledighed: Faktiske antal ledige og fuldtidsledige',
    tables: ['y25i01'],
    note: 'Samme andel som hos Jobindsats. Vælg de faktiske tal: de sæsonkorrigerede findes kun for hele landet.',
  },
} as const satisfies Indicator;
