import type { Indicator } from '../model/indicator.ts';
import { afterEndedSpellsBreakdowns } from './breakdowns.ts';
import { afterEndedSpells, everyLevel } from './parts.ts';

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
  denominator: afterEndedSpells('M3', ['ended_spells']),
  published: afterEndedSpells('M3', ['employed_pct']),
  targetGroups: ['ADP', 'KTH', 'SDP'],
  totalOf: [],
  responsibility: 'by-benefit',
  overTime: { numerator: 'sum', denominator: 'sum' },
  freqs: ['Q', 'Y'],
  levels: everyLevel,
  breakdowns: afterEndedSpellsBreakdowns('M3', ['employed_pct']),
  aggregation: 'weighted-mean',
  interval: 'wilson',
  breaks: [
    { month: '2017-07', text: 'Nyt register fra juli 2017: flere og kortere forløb.' },
    { month: '2025-07', text: 'Ny kontanthjælp fra 1. juli 2025.', targetGroups: ['KTH'] },
  ],
  caveats: ['Status måles på én dag. Et kvartals tal kommer først, når der er gået lang nok tid til at måle.'],
  basis: 'Jobindsats, målingerne b15',
  acceptance: {
    validity:
      'Viser direkte, om folk er i lønnet job et kvart år efter. Selvstændige og folk under uddannelse tæller ikke som i job.',
    timeliness: 'Kommer hvert kvartal, men først omkring et halvt år efter, at forløbene sluttede.',
    perverseIncentives:
      'Det kan betale sig at samle indsatsen om dem, der er tættest på job, og korte job på måledagen tæller lige så meget som faste.',
  },
  bridge: {
    measure: 'Arbejdsmarkedsstatus 1, 3, 6 og 12 mdr. efter afsluttede forløb',
    tables: ['y01b15', 'y60b15', 'y36b15', 'y07b15'],
    note: 'Se andelen i lønmodtagerbeskæftigelse ved 3 måneder hos Jobindsats; år er her vejet sammen af kvartalerne.',
  },
} as const satisfies Indicator;
