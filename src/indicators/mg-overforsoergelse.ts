import type { Indicator, Part } from '../model/indicator.ts';
import { at, each, everyLevel } from './parts.ts';

/** Full-time persons of an origin on the two benefits. */
const ofOrigin = (origin: string): Part[] =>
  each(['ADP', 'KTH'], 'ptv_a02_herkomst', 'fte').map(part => at(part, { origin }));

/** Residents aged 16–66 of one or more origins. */
const residentsOf = (...origins: string[]): Part => ({
  targetGroup: '_T',
  terms: origins.map(origin => ({ table: 'FOLK1E', measure: 'persons', where: { origin, age: 'Y16T66' } })),
});

/** How much more often people of non-western origin are on unemployment insurance or social assistance than people of Danish origin. */
export const mgOverforsoergelse = {
  id: 'mg-overforsoergelse',
  subject: 'target-groups',
  name: 'Merforsørgelse blandt personer med ikke-vestlig oprindelse',
  shortName: 'Ikke-vestlig merforsørgelse',
  plain:
    'Hvor meget større en del af de 16-66-årige med ikke-vestlig oprindelse end med dansk oprindelse der er på dagpenge eller kontanthjælp.',
  numeratorText:
    'Fuldtidspersoner med ikke-vestlig oprindelse på a-dagpenge og kontanthjælp mv., i forhold til 16-66-årige med ikke-vestlig oprindelse',
  denominatorText: 'Det samme forhold for personer med dansk oprindelse, som trækkes fra',
  unit: 'PERCENTAGE_POINTS',
  decimals: 1,
  direction: 'lower',
  formula: 'difference',
  multiplier: 100,
  numerator: ofOrigin('NW'),
  denominator: [residentsOf('NW_IM', 'NW_DE')],
  reference: { numerator: ofOrigin('DK'), denominator: [residentsOf('DK')] },
  published: [],
  targetGroups: ['_T', 'ADP', 'KTH'],
  totalOf: ['ADP', 'KTH'],
  responsibility: 'by-benefit',
  overTime: { numerator: 'mean', denominator: 'mean' },
  freqs: ['Q', 'Y'],
  levels: everyLevel,
  aggregation: 'difference',
  interval: 'none',
  breaks: [{ month: '2025-07', text: 'Ny kontanthjælp fra 1. juli 2025.', targetGroups: ['_T', 'KTH'] }],
  caveats: [
    'Forskellen tager ikke højde for alder, uddannelse, helbred eller hvor længe folk har været i landet.',
    'I kommuner med få borgere med ikke-vestlig oprindelse svinger tallet meget.',
    'Før juli 2025 er uddannelseshjælp og selvforsørgelses- og hjemrejseydelse mv. regnet med til kontanthjælp.',
  ],
  basis:
    'Jobindsats, måling ptv_a02 efter herkomst, og Danmarks Statistik, FOLK1E; kontrakten for Hovedstaden og Sjælland 2008',
  acceptance: {
    validity:
      'Viser en forskel mellem to grupper i samme kommune, så det lokale arbejdsmarked betyder mindre for tallet. Forskelle i alder, uddannelse og opholdstid forklarer en del af den og er ikke trukket fra.',
    timeliness: 'Kommer hvert kvartal; det seneste kvartal er foreløbigt. Befolkningen er den første dag i kvartalet.',
    perverseIncentives:
      'Forskellen falder også, når flere med dansk oprindelse kommer på ydelse, eller når folk flytter til en ydelse, der ikke tæller med.',
  },
  bridge: {
    measure: 'Offentligt forsørgede: personer og fuldtidspersoner, herkomst',
    tables: ['ptv_a02'],
    note: 'Jobindsats viser antallet efter herkomst; befolkningen kommer fra Danmarks Statistik, og forskellen er regnet ud her.',
  },
} as const satisfies Indicator;
