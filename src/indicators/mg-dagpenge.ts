import type { Indicator } from '../model/indicator.ts';
import { brokenBy, labourForceBy, supportBy } from './breakdowns.ts';
import { everyLevel, labourForce, only } from './parts.ts';

/** Unemployment insurance benefit recipients (a-dagpengemodtagere) as a share of the labour force. */
export const mgDagpenge = {
  id: 'mg-dagpenge',
  subject: 'target-groups',
  name: 'Dagpengemodtagere i pct. af arbejdsstyrken',
  shortName: 'A-dagpenge',
  plain: 'Hvor stor en del af arbejdsstyrken der får a-dagpenge, regnet om til fuldtidspersoner.',
  numeratorText: 'Fuldtidspersoner på a-dagpenge',
  denominatorText: 'Arbejdsstyrken 16-66 år',
  unit: 'PERCENT',
  decimals: 1,
  direction: 'lower',
  formula: 'ratio',
  multiplier: 100,
  numerator: [only('ADP', 'y01a02', 'fte')],
  denominator: labourForce,
  published: [only('ADP', 'y01a02', 'rate_labour_force')],
  targetGroups: ['ADP'],
  totalOf: [],
  responsibility: 'by-benefit',
  overTime: { numerator: 'mean', denominator: 'mean' },
  freqs: ['M', 'Q', 'Y', 'R4'],
  levels: everyLevel,
  breakdowns: (['sex', 'age'] as const).flatMap(dimension =>
    brokenBy([dimension], () => ({
      numerator: supportBy({ ADP: ['ADP'] }, dimension),
      denominator: labourForceBy(dimension),
    })),
  ),
  aggregation: 'ratio-of-sums',
  interval: 'none',
  breaks: [],
  caveats: [
    'Tallet er ikke sæsonkorrigeret: sammenlign med samme måned året før.',
    'Tallet findes efter køn og alder, men ikke efter herkomst: arbejdsstyrken er ikke opgjort efter herkomst.',
  ],
  basis: 'Jobindsats, måling y01a02',
  acceptance: {
    validity:
      'Viser, hvor stor en del af arbejdsstyrken der får dagpenge. Ledige uden a-kasse er ikke med, så tallet er mindre end ledigheden.',
    timeliness: 'Kommer hver måned omkring en måned efter; den seneste måned er foreløbig og bliver rettet.',
    perverseIncentives:
      'Tallet falder også, når folk opbruger deres dagpenge eller flytter til sygedagpenge, uden at de er kommet i job.',
  },
  bridge: {
    measure: 'Antal personer og fuldtidspersoner (a-dagpenge)',
    tables: ['y01a02'],
    note: 'Samme andel som hos Jobindsats. Kvartaler, år og løbende år er regnet her af de enkelte måneder.',
  },
} as const satisfies Indicator;
