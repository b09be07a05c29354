import type { Indicator, Part } from '../model/indicator.ts';
import { population16to66 } from './parts.ts';

/** Benefits of each group that has a framework model of its own; `_T` is all of them. */
const GROUPS = { _T: ['_T'], ADP: ['ADP'], KTH: ['KTH', 'UDH'], SDP: ['SDP'], PERM: ['FOP', 'FLX', 'LDY'] };

/** One measure of a table across benefits, for each group. */
const ofGroups = (table: string, measure: string): Part[] =>
  Object.entries(GROUPS).map(([targetGroup, benefits]) => ({
    targetGroup,
    terms: benefits.map(benefit => ({ table, measure, where: { target_group: benefit } })),
  }));

/** Saving potential (besparelsespotentiale) against the cluster: calculated, not a savings goal. */
export const reBesparelse = {
  id: 're-besparelse',
  subject: 'results',
  name: 'Besparelsespotentiale i forhold til klyngen (beregnet, ikke et sparemål)',
  shortName: 'Besparelsespotentiale',
  plain:
    'Hvor meget mindre ydelserne ville koste på et år, hvis kommunen havde lige så stor en andel på dem som kommuner med samme rammevilkår.',
  numeratorText:
    'Fuldtidspersoner ud over det antal, som klyngens andel af befolkningen ville give; nul, når der er færre',
  denominatorText: 'Ingen: beløbet er antallet gange udgiften til en fuldtidsperson i et år',
  unit: 'DKK_MILLION',
  decimals: 1,
  direction: 'lower',
  formula: 'saving',
  multiplier: 1,
  numerator: ofGroups('ptv_a02', 'fte'),
  denominator: population16to66,
  reference: { numerator: ofGroups('ptv_g01', 'expenditure'), denominator: ofGroups('ptv_a02', 'fte') },
  published: [],
  targetGroups: ['_T', 'ADP', 'KTH', 'SDP', 'PERM'],
  totalOf: [],
  responsibility: 'municipality',
  overTime: { numerator: 'mean', denominator: 'mean' },
  freqs: ['Y'],
  levels: ['country', 'region', 'municipality'],
  aggregation: 'sum',
  interval: 'given',
  breaks: [
    {
      month: '2025-07',
      text: 'Ny kontanthjælp fra 1. juli 2025 afløser kontant- og uddannelseshjælp.',
      targetGroups: ['KTH'],
    },
  ],
  caveats: [
    'Beregnet, ikke et sparemål: beløbet er en forskel ganget med en pris og siger ikke, om pengene kan spares.',
    'Beløb for de enkelte ydelser kan ikke lægges sammen: færre på én ydelse kan være flere på en anden. Se også det samlede tal.',
    'Tal for regioner og hele landet er summen af kommunernes potentialer og derfor større end potentialet for området under ét.',
    'Statens refusion er ikke trukket fra. Beløbet netto og de andre sammenligninger (klyngens bedste halvdel, regionen, landet og det forventede) står i datasættet om besparelsespotentiale.',
    'For a-dagpenge lå ansvaret for indsatsen hos staten frem til 1. august 2009.',
  ],
  basis:
    'Resultatrevisionens linje om, hvad der kan spares på ydelsen, 2007-14; Jobindsats, målingerne ptv_a02 og ptv_g01',
  acceptance: {
    validity:
      'Sætter kroner på afstanden til klyngen. Det er ikke bedre end klyngen: forhold, som de rammevilkår, den er dannet af, ikke fanger, bliver regnet med som et potentiale.',
    timeliness: 'Opgøres én gang om året, når udgifterne er kendt; det seneste år er foreløbigt.',
    perverseIncentives:
      'Beløbet falder, når folk flyttes fra en dyr ydelse til en, der ikke er med i gruppen, eller får afslag, uden at de kommer i job.',
  },
  bridge: {
    measure: 'Offentligt forsørgede og forsørgelsesudgifter',
    tables: ['ptv_a02', 'ptv_g01'],
    note: 'Jobindsats har ikke selv tallet: antal og udgifter er derfra, klyngen og beregningen herfra.',
  },
} as const satisfies Indicator;
