import type { Indicator } from '../model/indicator.ts';
import { supportBreakdowns } from './breakdowns.ts';
import { everyLevel, only, population16to66 } from './parts.ts';

/** Sickness benefit recipients (sygedagpengemodtagere) as a share of the population. */
export const mgSygedagpenge = {
  id: 'mg-sygedagpenge',
  subject: 'target-groups',
  name: 'Sygedagpengemodtagere i pct. af befolkningen',
  shortName: 'Sygedagpenge',
  plain: 'Hvor stor en del af de 16-66-årige der får sygedagpenge, regnet om til fuldtidspersoner.',
  numeratorText: 'Fuldtidspersoner på sygedagpenge',
  denominatorText: 'Befolkningen 16-66 år',
  unit: 'PERCENT',
  decimals: 1,
  direction: 'lower',
  formula: 'ratio',
  multiplier: 100,
  numerator: [only('SDP', 'y07a02', 'fte')],
  denominator: population16to66,
  published: [only('SDP', 'y07a02', 'rate_population')],
  targetGroups: ['SDP'],
  totalOf: [],
  responsibility: 'municipality',
  overTime: { numerator: 'mean', denominator: 'mean' },
  freqs: ['M', 'Q', 'Y', 'R4'],
  levels: everyLevel,
  breakdowns: supportBreakdowns({ SDP: ['SDP'] }),
  aggregation: 'ratio-of-sums',
  interval: 'none',
  breaks: [],
  caveats: ['Sygefraværet svinger med årstiden: sammenlign med samme måned året før.'],
  basis: 'Jobindsats, måling y07a02',
  acceptance: {
    validity:
      'Viser, hvor meget sygefravær der betales sygedagpenge for. Det afhænger både af sygdom, arbejdsmiljø og kommunens opfølgning.',
    timeliness: 'Kommer hver måned omkring en måned efter; den seneste måned er foreløbig og bliver rettet.',
    perverseIncentives: 'Tallet kan bringes ned ved at raskmelde for tidligt eller flytte syge over i jobafklaring.',
  },
  bridge: {
    measure: 'Antal personer og fuldtidspersoner (sygedagpenge)',
    tables: ['y07a02'],
    note: 'Samme andel som hos Jobindsats. Kvartaler, år og løbende år er regnet her af de enkelte måneder.',
  },
} as const satisfies Indicator;
