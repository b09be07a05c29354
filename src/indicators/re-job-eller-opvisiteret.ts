import type { Indicator } from '../model/indicator.ts';
import { everyLevel, only } from './parts.ts';

/** Recipients of assistance who were employed or found readier for work (opvisiteret) within three months (goal measure MM16). */
export const reJobEllerOpvisiteret = {
  id: 're-job-eller-opvisiteret',
  subject: 'results',
  name: 'Kontanthjælp: i job eller opvisiteret',
  shortName: 'I job eller opvisiteret',
  plain:
    'Hvor stor en del af kontanthjælpsmodtagerne der inden for tre måneder kom i job eller blev vurderet klar til det.',
  numeratorText:
    'Modtagere, der i måneden eller de to næste er i ustøttet job eller går fra aktivitetsparat til job- eller uddannelsesparat',
  denominatorText: '16-66-årige på kontanthjælp, uddannelseshjælp eller integrationsydelse den første dag i måneden',
  unit: 'PERCENT',
  decimals: 1,
  direction: 'higher',
  formula: 'ratio',
  multiplier: 100,
  numerator: [only('KTH', 'mm16', 'employed_or_upgraded')],
  denominator: [only('KTH', 'mm16', 'recipients')],
  published: [only('KTH', 'mm16', 'employed_or_upgraded_pct')],
  targetGroups: ['KTH'],
  totalOf: [],
  responsibility: 'municipality',
  overTime: { numerator: 'mean', denominator: 'mean' },
  freqs: ['M', 'Q', 'Y'],
  levels: everyLevel,
  aggregation: 'ratio-of-sums',
  interval: 'wilson',
  breaks: [],
  caveats: [
    'At blive vurderet jobparat er kommunens egen afgørelse og ikke det samme som at være kommet i job.',
    'Kvartaler og år er gennemsnit af månederne; samme person kan tælle med i flere måneder.',
    'Målingen hører til reglerne før den nye kontanthjælp og slutter med juni 2025.',
  ],
  basis: 'Jobindsats, måling MM16; ministermål 2018',
  acceptance: {
    validity:
      'Samler to slags fremskridt i ét tal, og kun det ene er et resultat: opvisitering er kommunens egen vurdering. Se på, hvor meget der er job.',
    timeliness:
      'Kom hver måned, men først når de to næste måneder var gået. Målingen slutter med kontanthjælpsreformen i juli 2025.',
    perverseIncentives:
      'Kommunen kan selv løfte tallet ved at vurdere flere som jobparate, uden at nogen er kommet tættere på et job.',
  },
  bridge: {
    measure: 'MM16: Kontanthjælpsmodtagere, der er i job eller opvisiteret',
    tables: ['mm16'],
    note: 'Samme andel som ministermålet hos Jobindsats; kvartaler og år er gennemsnit af månederne her.',
  },
} as const satisfies Indicator;
