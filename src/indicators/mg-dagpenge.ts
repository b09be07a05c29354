import type { Indicator } from '../model/indicator.ts';
import { labourForce, only } from './parts.ts';

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
  freqs: ['M', 'Q', 'Y'],
  levels: ['country', 'region', 'employment-region', 'rar', 'council', 'municipality', 'jobcentre'],
  aggregation: 'ratio-of-sums',
  interval: 'none',
  breaks: [],
  caveats: ['Tallet er ikke sæsonkorrigeret: sammenlign med samme måned året før.'],
  basis: 'Jobindsats, måling y01a02',
} as const satisfies Indicator;
