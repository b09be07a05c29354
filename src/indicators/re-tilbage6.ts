import type { Indicator } from '../model/indicator.ts';
import { afterEndedSpellsBreakdowns } from './breakdowns.ts';
import { afterEndedSpells, everyLevel } from './parts.ts';

/** Back on public support (tilbagefald) six months after an ended spell. */
export const reTilbage6 = {
  id: 're-tilbage6',
  subject: 'results',
  name: 'Tilbage på forsørgelse 6 måneder efter afsluttet forløb',
  shortName: 'Tilbage efter 6 måneder',
  plain: 'Hvor stor en del af dem, der forlod ydelsen, der et halvt år efter igen fik en offentlig ydelse.',
  numeratorText: 'Afsluttede forløb, hvor personen får en forsørgelsesydelse på dagen seks måneder efter',
  denominatorText: 'Afsluttede forløb i kvartalet',
  unit: 'PERCENT',
  decimals: 1,
  direction: 'lower',
  formula: 'ratio',
  multiplier: 100,
  numerator: [],
  denominator: afterEndedSpells('M6', ['ended_spells']),
  published: afterEndedSpells('M6', ['support_pct']),
  targetGroups: ['ADP', 'KTH', 'SDP'],
  totalOf: [],
  responsibility: 'by-benefit',
  overTime: { numerator: 'sum', denominator: 'sum' },
  freqs: ['Q', 'Y'],
  levels: everyLevel,
  breakdowns: afterEndedSpellsBreakdowns('M6', ['support_pct']),
  aggregation: 'weighted-mean',
  interval: 'wilson',
  breaks: [
    { month: '2017-07', text: 'Nyt register fra juli 2017: flere og kortere forløb.' },
    { month: '2025-07', text: 'Ny kontanthjælp fra 1. juli 2025.', targetGroups: ['KTH'] },
  ],
  caveats: [
    'Status måles på én dag. Et kvartals tal kommer først, når der er gået lang nok tid til at måle.',
    'Alle forsørgelsesydelser tæller, ikke kun den, personen kom fra: at gå fra sygedagpenge til fleksjob eller førtidspension tæller som tilbagefald.',
  ],
  basis: 'Jobindsats, målingerne b15',
  acceptance: {
    validity:
      'Viser, om vejen ud af ydelsen holder. For syge kan en anden ydelse være det rigtige resultat, selv om den tæller som tilbagefald her.',
    timeliness: 'Kommer hvert kvartal, men først omkring trekvart år efter, at forløbene sluttede.',
    perverseIncentives:
      'Tallet bliver bedre, hvis man holder fast i dem, der risikerer at komme tilbage, så de slet ikke afslutter et forløb.',
  },
  bridge: {
    measure: 'Arbejdsmarkedsstatus 1, 3, 6 og 12 mdr. efter afsluttede forløb',
    tables: ['y01b15', 'y60b15', 'y36b15', 'y07b15'],
    note: 'Se andelen på forsørgelsesydelse ved 6 måneder hos Jobindsats; år er her vejet sammen af kvartalerne.',
  },
} as const satisfies Indicator;
