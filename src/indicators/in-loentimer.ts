import type { Indicator } from '../model/indicator.ts';
import { everyLevel, only } from './parts.ts';

/** Social assistance recipients with ordinary hours of work (ordinære løntimer). */
export const inLoentimer = {
  id: 'in-loentimer',
  subject: 'effort',
  name: 'Andel med ordinære løntimer',
  shortName: 'Løntimer',
  plain: 'Hvor stor en del af kontanthjælpsmodtagerne der havde almindelige løntimer i måneden.',
  numeratorText: 'Kontanthjælpsmodtagere med ordinære løntimer i måneden',
  denominatorText: 'Kontanthjælpsmodtagere i måneden (personer)',
  unit: 'PERCENT',
  decimals: 1,
  direction: 'higher',
  formula: 'ratio',
  multiplier: 100,
  numerator: [only('KTH', 'y60j01', 'persons_with_hours'), only('KTH', 'y36j01', 'persons_with_hours')],
  denominator: [only('KTH', 'y60a02', 'persons'), only('KTH', 'y36a02', 'persons')],
  published: [only('KTH', 'y60j01', 'share_with_hours'), only('KTH', 'y36j01', 'share_with_hours')],
  targetGroups: ['KTH'],
  totalOf: [],
  responsibility: 'municipality',
  overTime: { numerator: 'mean', denominator: 'mean' },
  freqs: ['M', 'Q', 'Y'],
  levels: everyLevel,
  aggregation: 'ratio-of-sums',
  interval: 'wilson',
  breaks: [{ month: '2025-07', text: 'Ny kontanthjælp fra 1. juli 2025; før tæller uddannelseshjælp ikke med.' }],
  caveats: ['Løntimer siger ikke, om arbejdet varer ved, eller hvor mange timer det er.'],
  basis: 'Jobindsats, målingerne y60j01 og y60a02',
  acceptance: {
    validity:
      'Viser, hvor mange der er begyndt at tjene egen løn ved siden af ydelsen. Én time tæller lige så meget som tyve.',
    timeliness:
      'Kommer hver måned, en måned senere end antallet af modtagere, fordi løntimerne skal indberettes først.',
    perverseIncentives:
      'Det kan betale sig at skaffe mange nogle få timer i stedet for at hjælpe færre helt ud af ydelsen.',
  },
  bridge: {
    measure: 'Ordinære løntimer',
    tables: ['y60j01', 'y36j01'],
    note: 'Samme andel som hos Jobindsats; kvartaler og år er gennemsnit af månederne her.',
  },
} as const satisfies Indicator;
