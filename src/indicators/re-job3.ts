import type { Indicator } from '../model/indicator.ts';
import { at, only } from './parts.ts';

/** In wage employment (lønmodtagerbeskæftigelse) three months after an ended spell. */
export const reJob3 = {
  id: 're-job3',
  subject: 'results',
  name: 'I lønmodtagerbeskæftigelse 3 måneder efter afsluttet forløb',
  shortName: 'I job efter 3 måneder',
  plain: 'Hvor stor en del af dem, der forlod ydelsen, der havde et lønnet job tre måneder efter.',
  numeratorText: 'Afsluttede forløb, hvor personen er lønmodtager på dagen tre måneder efter',
  denominatorText: 'Afsluttede forløb i kvartalet',
  unit: 'PERCENT',
  decimals: 1,
  direction: 'higher',
  formula: 'ratio',
  multiplier: 100,
  numerator: [],
  denominator: [
    at(only('ADP', 'y01b15', 'ended_spells'), { delay: 'M3' }),
    at(only('KTH', 'y60b15', 'ended_spells'), { delay: 'M3' }),
    at(only('KTH', 'y36b15', 'ended_spells'), { delay: 'M3' }),
    at(only('SDP', 'y07b15', 'ended_spells'), { delay: 'M3' }),
  ],
  published: [
    at(only('ADP', 'y01b15', 'employed_pct'), { delay: 'M3' }),
    at(only('KTH', 'y60b15', 'employed_pct'), { delay: 'M3' }),
    at(only('KTH', 'y36b15', 'employed_pct'), { delay: 'M3' }),
    at(only('SDP', 'y07b15', 'employed_pct'), { delay: 'M3' }),
  ],
  targetGroups: ['ADP', 'KTH', 'SDP'],
  totalOf: [],
  responsibility: 'by-benefit',
  overTime: { numerator: 'sum', denominator: 'sum' },
  freqs: ['Q', 'Y'],
  levels: ['country', 'region', 'employment-region', 'rar', 'council', 'municipality', 'jobcentre'],
  aggregation: 'weighted-mean',
  interval: 'wilson',
  breaks: [
    { month: '2017-07', text: 'Nyt register fra juli 2017: flere og kortere forløb.' },
    { month: '2025-07', text: 'Ny kontanthjælp fra 1. juli 2025.', targetGroups: ['KTH'] },
  ],
  caveats: ['Status måles på én dag. Et kvartals tal kommer først, når der er gået lang nok tid til at måle.'],
  basis: 'Jobindsats, målingerne b15',
} as const satisfies Indicator;
