import type { Indicator } from '../model/indicator.ts';
import { labourForce, only } from './parts.ts';

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
  levels: ['country', 'region', 'employment-region', 'rar', 'council', 'municipality', 'jobcentre'],
  aggregation: 'ratio-of-sums',
  interval: 'none',
  breaks: [{ month: '2025-07', text: 'Ny kontanthjælp fra 1. juli 2025.', targetGroups: ['_T', 'KTH'] }],
  caveats: [
    'Tallet er ikke sæsonkorrigeret: sammenlign med samme måned året før.',
    'Ledige opgøres efter bopæl. En kommune kan ikke alene påvirke niveauet; det afhænger også af det lokale arbejdsmarked.',
  ],
  basis: 'Jobindsats, måling y25i01',
} as const satisfies Indicator;
