import type { Indicator } from '../model/indicator.ts';
import { each, everyLevel, population16to66 } from './parts.ts';

/** Groups of the benchmark, all together first. */
const GROUPS = ['BM_T', 'BM_ADP', 'BM_SDP', 'BM_KTH'];

/** Actual minus expected share on support (the ministry’s benchmark), rolling year to the second and the fourth quarter. */
export const reGab = {
  id: 're-gab',
  subject: 'results',
  name: 'Faktisk minus forventet andel på forsørgelse',
  shortName: 'Faktisk minus forventet',
  plain:
    'Hvor mange flere eller færre der er på ydelse, end man kunne vente med kommunens befolkning og arbejdsmarked.',
  numeratorText: 'Faktisk antal fuldtidspersoner på ydelserne, i forhold til befolkningen 16-66 år',
  denominatorText: 'Forventet antal fuldtidspersoner i forhold til befolkningen 16-66 år, som trækkes fra',
  unit: 'PERCENTAGE_POINTS',
  decimals: 1,
  direction: 'lower',
  formula: 'difference',
  multiplier: 100,
  numerator: each(GROUPS, 'y30r21', 'actual'),
  denominator: population16to66,
  reference: { numerator: each(GROUPS, 'y30r21', 'expected'), denominator: population16to66 },
  published: each(GROUPS, 'y30r21', 'gap_pct'),
  targetGroups: ['BM_T', 'BM_ADP', 'BM_SDP', 'BM_KTH'],
  totalOf: [],
  responsibility: 'municipality',
  overTime: { numerator: 'mean', denominator: 'mean' },
  freqs: ['R4'],
  levels: everyLevel,
  aggregation: 'difference',
  interval: 'none',
  breaks: [
    {
      month: '2018-12',
      text: 'Fra listen i foråret 2019 er også ressourceforløb og ledighedsydelse med.',
      targetGroups: ['BM_T', 'BM_KTH'],
    },
  ],
  caveats: [
    'Et tal under nul er bedre end ventet. Små forskelle kan ikke skelnes fra tilfældigheder i modellen bag.',
    'Det forventede antal kommer fra ministeriets model; når modellen ændres, kan tal fra før og efter ikke sammenlignes.',
    'Tallet findes kun for løbende år, der slutter med 2. og 4. kvartal. Førtidspension og fleksjob er ikke med.',
  ],
  basis: 'Jobindsats, måling y30r21',
  acceptance: {
    validity:
      'Det bedste mål her for, om en kommune gør det godt, fordi rammevilkårene er regnet fra. Det er ikke bedre end modellen: forhold, den ikke kender, bliver liggende i forskellen.',
    timeliness:
      'Kommer to gange om året, omkring april og oktober, og dækker de fire kvartaler før. Oplysninger om helbred kan være et år ældre.',
    perverseIncentives:
      'Førtidspension og fleksjob tæller ikke med, så tallet bliver bedre af at flytte folk over på varige ydelser.',
  },
  bridge: {
    measure: 'Forventet og faktisk antal fuldtidspersoner på offentlig forsørgelse',
    tables: ['y30r21'],
    note: 'Kommunernes tal er de samme som hos Jobindsats; for større områder er antallene lagt sammen her.',
  },
} as const satisfies Indicator;
