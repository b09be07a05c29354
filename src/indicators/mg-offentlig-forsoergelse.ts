import type { Indicator } from '../model/indicator.ts';
import { supportBreakdowns } from './breakdowns.ts';
import { each, everyLevel, population16to66, supportBenefits } from './parts.ts';

/** All on public support (offentlig forsørgelse), student grants left out, as a share of the population. */
export const mgOffentligForsoergelse = {
  id: 'mg-offentlig-forsoergelse',
  subject: 'target-groups',
  name: 'Fuldtidspersoner på offentlig forsørgelse i pct. af befolkningen',
  shortName: 'Offentlig forsørgelse',
  plain: 'Hvor stor en del af de 16-66-årige der lever af en offentlig ydelse, regnet om til fuldtidspersoner.',
  numeratorText: 'Fuldtidspersoner på alle offentlige ydelser, også fleksjob, førtidspension og efterløn',
  denominatorText: 'Befolkningen 16-66 år',
  unit: 'PERCENT',
  decimals: 1,
  direction: 'lower',
  formula: 'ratio',
  multiplier: 100,
  numerator: each(['_T', ...supportBenefits], 'ptv_a02', 'fte'),
  denominator: population16to66,
  published: each(['_T', ...supportBenefits], 'ptv_a02', 'rate_population'),
  targetGroups: ['_T', 'ADP', 'KTH', 'SDP', 'FOP'],
  totalOf: supportBenefits,
  responsibility: 'by-benefit',
  overTime: { numerator: 'mean', denominator: 'mean' },
  freqs: ['M', 'Q', 'Y', 'R4'],
  levels: everyLevel,
  breakdowns: supportBreakdowns({ _T: ['_T'] }),
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
    'Fleksjob er arbejde med tilskud, men tæller med her.',
    'Efterløn og pensioner, som kommunens beskæftigelsesindsats ikke har ansvaret for, er med i det samlede tal, men ikke i den statslige og den kommunale del.',
    'Ressourceforløb og revalidering er afskaffet for nye modtagere med reformen af beskæftigelsesindsatsen (L 66, 2025-26): at de falder, er ikke i sig selv en forbedring.',
    'SU er ikke med.',
  ],
  basis: 'Jobindsats, måling ptv_a02; beskæftigelsespolitisk mål 2019',
  acceptance: {
    validity:
      'Det bredeste mål for, hvor mange der forsørges af det offentlige, og det kan ikke pyntes ved at flytte folk fra én ydelse til en anden. Alder og helbred i befolkningen betyder meget for niveauet.',
    timeliness: 'Kommer hver måned omkring en måned efter; den seneste måned er foreløbig og bliver rettet.',
    perverseIncentives:
      'Tallet falder også, hvis folk opgiver at søge hjælp eller mister retten til den, uden at de er kommet i arbejde.',
  },
  bridge: {
    measure: 'Offentligt forsørgede: personer og fuldtidspersoner',
    tables: ['ptv_a02'],
    note: 'Jobindsats viser samme andel med én decimal. Delingen i statslig og kommunal del findes ikke hos Jobindsats.',
  },
} as const satisfies Indicator;
