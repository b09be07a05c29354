import type { Indicator } from '../model/indicator.ts';
import { everyLevel, labourForce, only } from './parts.ts';

/** Persons in notices of dismissal (varslinger) per 10,000 of the labour force; no interval, since notices come in clusters. */
export const amVarslinger = {
  id: 'am-varslinger',
  subject: 'labour-market',
  name: 'Varslede personer pr. 10.000 i arbejdsstyrken',
  shortName: 'Varslinger pr. 10.000',
  plain: 'Hvor mange der er omfattet af varsler om større afskedigelser i perioden, for hver 10.000 i arbejdsstyrken.',
  numeratorText: 'Personer i varslinger om afskedigelser i perioden',
  denominatorText: 'Arbejdsstyrken 16-66 år',
  unit: 'NUMBER',
  decimals: 1,
  direction: 'lower',
  formula: 'ratio',
  multiplier: 10000,
  numerator: [only('EMP', 'y25i05', 'persons')],
  denominator: labourForce,
  published: [],
  targetGroups: ['EMP'],
  totalOf: [],
  responsibility: 'none',
  overTime: { numerator: 'sum', denominator: 'mean' },
  freqs: ['M', 'Q', 'Y'],
  levels: everyLevel,
  aggregation: 'ratio-of-sums',
  interval: 'none',
  breaks: [],
  caveats: [
    'Et varsel er ikke en fyring: nogle varslede bliver ikke afskediget, og ikke alle afskedigelser varsles.',
    'Varsler kommer i store klumper. En enkelt virksomhed kan give et udsving i en kommune; se på hele året.',
    'Kvartaler og år lægger månedernes varslinger sammen og er derfor højere end månedstallene.',
  ],
  basis: 'Jobindsats, måling y25i05, og Danmarks Statistik, RAS400',
  acceptance: {
    validity:
      'Et tidligt tegn på afskedigelser, før de ses i ledigheden. Tallet dækker kun de varsler, som virksomheder skal give ved større afskedigelser.',
    timeliness:
      'Kommer hver måned omkring en måned efter; den seneste måned er foreløbig. Arbejdsstyrken opgøres kun én gang om året.',
    perverseIncentives:
      'En virksomhed kan varsle flere, end den ender med at afskedige, eller dele en afskedigelse op, så den ikke skal varsles.',
  },
  bridge: {
    measure: 'Antal varslinger om afskedigelser',
    tables: ['y25i05'],
    note: 'Jobindsats viser antallet af personer og virksomheder; her er det sat i forhold til arbejdsstyrken.',
  },
} as const satisfies Indicator;
