import type { Indicator } from '../model/indicator.ts';
import { supportBreakdowns } from './breakdowns.ts';
import { beforeReform, everyLevel, only, population16to66 } from './parts.ts';

/** Social assistance recipients (kontanthjælpsmodtagere) as a share of the population. */
export const mgKontanthjaelp = {
  id: 'mg-kontanthjaelp',
  subject: 'target-groups',
  name: 'Kontanthjælpsmodtagere i pct. af befolkningen',
  shortName: 'Kontanthjælp',
  plain: 'Hvor stor en del af de 16-66-årige der får kontanthjælp, regnet om til fuldtidspersoner.',
  numeratorText: 'Fuldtidspersoner på kontanthjælp, før juli 2025 også på uddannelseshjælp',
  denominatorText: 'Befolkningen 16-66 år',
  unit: 'PERCENT',
  decimals: 1,
  direction: 'lower',
  formula: 'ratio',
  multiplier: 100,
  numerator: [only('KTH', 'y60a02', 'fte'), beforeReform('a02', 'fte')],
  denominator: population16to66,
  published: [only('KTH', 'y60a02', 'rate_population')],
  targetGroups: ['KTH'],
  totalOf: [],
  responsibility: 'municipality',
  overTime: { numerator: 'mean', denominator: 'mean' },
  freqs: ['M', 'Q', 'Y', 'R4'],
  levels: everyLevel,
  breakdowns: supportBreakdowns({ KTH: ['KTH', 'UDH'] }),
  aggregation: 'ratio-of-sums',
  interval: 'none',
  breaks: [{ month: '2025-07', text: 'Ny kontanthjælp fra 1. juli 2025 afløser kontant- og uddannelseshjælp.' }],
  caveats: ['Før og efter 1. juli 2025 er ydelsen ikke den samme; udviklingen hen over bruddet kan ikke tolkes.'],
  basis: 'Jobindsats, måling y60a02, før reformen y36a02 og y38a02',
  acceptance: {
    validity:
      'Viser, hvor mange der lever af den sidste ydelse i sikkerhedsnettet. Nogle er jobparate og andre langt fra et job, og det kan tallet ikke skelne.',
    timeliness: 'Kommer hver måned omkring en måned efter; den seneste måned er foreløbig og bliver rettet.',
    perverseIncentives:
      'Tallet kan bringes ned ved at gøre det sværere at få hjælp eller ved at flytte folk til andre ydelser.',
  },
  bridge: {
    measure: 'Antal personer og fuldtidspersoner (kontanthjælp)',
    tables: ['y60a02', 'y36a02', 'y38a02'],
    note: 'Efter juli 2025 samme andel som hos Jobindsats. Før er kontant- og uddannelseshjælp lagt sammen her; Jobindsats viser dem hver for sig.',
  },
} as const satisfies Indicator;
