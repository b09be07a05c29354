import type { Indicator } from '../model/indicator.ts';
import { each, everyLevel, population16to66, supportBenefits } from './parts.ts';

/** Support expenditure (forsørgelsesudgift) per resident aged 16–66, current prices; the source gives 1,000 kroner. */
export const reUdgift = {
  id: 're-udgift',
  subject: 'results',
  name: 'Forsørgelsesudgift pr. 16-66-årig',
  shortName: 'Udgift pr. 16-66-årig',
  plain: 'Hvor mange kroner der i året blev brugt på offentlig forsørgelse for hver borger mellem 16 og 66 år.',
  numeratorText: 'Udgifter til forsørgelsesydelser i året, løbende priser',
  denominatorText: 'Befolkningen 16-66 år, gennemsnit af årets kvartaler',
  unit: 'DKK',
  decimals: 0,
  direction: 'lower',
  formula: 'ratio',
  multiplier: 1000,
  numerator: each(['_T', ...supportBenefits], 'ptv_g01', 'expenditure'),
  denominator: population16to66,
  published: [],
  targetGroups: ['_T', ...supportBenefits],
  totalOf: supportBenefits,
  responsibility: 'by-benefit',
  overTime: { numerator: 'sum', denominator: 'mean' },
  freqs: ['Y'],
  levels: everyLevel,
  aggregation: 'ratio-of-sums',
  interval: 'none',
  breaks: [
    {
      month: '2025-07',
      text: 'Ny kontanthjælp fra 1. juli 2025 afløser kontant- og uddannelseshjælp.',
      targetGroups: ['KTH'],
    },
  ],
  caveats: [
    'Beløbene er i løbende priser: en del af stigningen fra år til år er højere satser og ikke flere på ydelse.',
    'Efterløn og pensioner, som kommunens beskæftigelsesindsats ikke har ansvaret for, er med i det samlede tal, men ikke i den statslige og den kommunale del.',
    'Udgifter dateres efter, hvornår folk fik ydelsen; sygedagpenge dog efter, hvornår de blev bogført. Tallene afviger derfor fra kommunernes regnskaber.',
    'Statens refusion er ikke trukket fra: det er udgiften i alt, ikke kommunens egen.',
  ],
  basis: 'Jobindsats, målingerne g01',
  acceptance: {
    validity:
      'Viser, hvad forsørgelsen koster i forhold til befolkningens størrelse. Dyre og billige ydelser lægges sammen, så sammensætningen betyder lige så meget som antallet.',
    timeliness: 'Opgøres én gang om året, når regnskaberne er på plads; det seneste år er foreløbigt.',
    perverseIncentives:
      'Tallet belønner billige ydelser og afslag. En investering i uddannelse eller fleksjob kan se dyr ud, selv om den betaler sig senere.',
  },
  bridge: {
    measure: 'Forsørgelsesudgifter',
    tables: [],
    note: 'Jobindsats viser udgiften i alt for hver ydelse, ikke pr. borger; befolkningen kommer fra Danmarks Statistik.',
  },
} as const satisfies Indicator;
