import type { Indicator } from '../model/indicator.ts';
import { only } from './parts.ts';

/** Yearly change in unsuccessful recruitments (forgæves rekrutteringer), by survey. */
export const amForgaeves = {
  id: 'am-forgaeves',
  subject: 'labour-market',
  name: 'Forgæves rekrutteringer, ændring på et år',
  shortName: 'Forgæves rekrutteringer',
  plain: 'Hvor meget antallet af stillinger, som virksomhederne forgæves prøvede at besætte, har ændret sig på et år.',
  numeratorText: 'Forgæves rekrutteringer i kvartalets undersøgelse',
  denominatorText: 'Forgæves rekrutteringer i undersøgelsen et år før',
  unit: 'PERCENT',
  decimals: 1,
  direction: 'lower',
  formula: 'growth',
  multiplier: 100,
  numerator: [only('FIRMS', 'y25i14', 'failed')],
  denominator: [{ ...only('FIRMS', 'y25i14', 'failed'), lagMonths: 12 }],
  published: [],
  targetGroups: ['FIRMS'],
  totalOf: [],
  responsibility: 'none',
  overTime: { numerator: 'last', denominator: 'last' },
  freqs: ['Q'],
  levels: ['country', 'rar'],
  aggregation: 'ratio-of-sums',
  interval: 'none',
  breaks: [],
  caveats: [
    'Tallene bygger på virksomhedernes svar i en undersøgelse og er usikre: læg vægt på store udsving over flere undersøgelser.',
    'Undersøgelsen findes kun for hele landet og for RAR-områder, ikke for kommuner.',
    'Når økonomien går ned, falder tallet, fordi færre søger arbejdskraft, og ikke fordi det er blevet lettere at finde den.',
  ],
  basis: 'Jobindsats, måling y25i14',
  acceptance: {
    validity:
      'Viser, om mangel på arbejdskraft vokser eller aftager. En ændring på et år kan også skyldes, at virksomhederne søger flere eller færre, og skal læses sammen med antallet af stillinger.',
    timeliness:
      'Følger undersøgelsernes rytme og kommer et par måneder efter. Der går et år, før en ny serie har sin første ændring.',
    perverseIncentives:
      'Virksomhederne svarer selv, og den, der ønsker lettere adgang til arbejdskraft, kan have en grund til at melde om flere forgæves forsøg.',
  },
  bridge: {
    measure: 'Virksomhedernes forgæves rekrutteringer',
    tables: ['y25i14'],
    note: 'Jobindsats viser antal og rate; ændringen på et år er regnet ud her.',
  },
} as const satisfies Indicator;
