import type { Indicator } from '../model/indicator.ts';
import { at, each, everyLevel, only } from './parts.ts';

/** Running sickness benefit spells (sygedagpengeforløb) of more than 26 and 52 weeks, as a share of all running spells. */
export const mgLangeSygeforloeb = {
  id: 'mg-lange-sygeforloeb',
  subject: 'target-groups',
  name: 'Sygedagpengeforløb over 26 uger',
  shortName: 'Sygeforløb over 26 uger',
  plain: 'Hvor stor en del af de igangværende sygedagpengeforløb der har varet mere end 26 uger.',
  numeratorText: 'Igangværende sygedagpengeforløb over 26 uger (eller 52 uger) ved kvartalets udgang',
  denominatorText: 'Igangværende sygedagpengeforløb ved kvartalets udgang',
  unit: 'PERCENT',
  decimals: 1,
  direction: 'lower',
  formula: 'ratio',
  multiplier: 100,
  numerator: each(['SDP_26W', 'SDP_52W'], 'y07a21', 'spells'),
  denominator: [at(only('_T', 'y07a21', 'spells'), { target_group: 'SDP' })],
  published: [],
  targetGroups: ['SDP_26W', 'SDP_52W'],
  totalOf: [],
  responsibility: 'municipality',
  overTime: { numerator: 'mean', denominator: 'mean' },
  freqs: ['Q', 'Y'],
  levels: everyLevel,
  aggregation: 'ratio-of-sums',
  interval: 'wilson',
  breaks: [{ month: '2017-07', text: 'Nyt register fra juli 2017: flere og kortere forløb.' }],
  caveats: [
    'Forløb over 52 uger er også med i forløb over 26 uger.',
    'Andelen stiger, når der kommer færre nye korte forløb, f.eks. efter en vinter med meget sygdom.',
    'Året er gennemsnittet af de fire kvartalers udgang.',
  ],
  basis: 'Jobindsats, måling y07a21; kontrakten for Hovedstaden og Sjælland 2008',
  acceptance: {
    validity:
      'Viser, om sygemeldinger trækker ud. Lange forløb kan skyldes alvorlig sygdom og er ikke altid tegn på en dårlig indsats.',
    timeliness: 'Kommer hvert kvartal og gælder den sidste dag i kvartalet; det seneste kvartal er foreløbigt.',
    perverseIncentives:
      'Tallet kan bringes ned ved at raskmelde for tidligt eller flytte folk over på en anden ydelse; se derfor også jobafklaring og ressourceforløb.',
  },
  bridge: {
    measure: 'Antal forløb fordelt på varighed (sygedagpenge)',
    tables: ['y07a21'],
    note: 'Jobindsats viser antal forløb i grupper efter varighed; andelen over 26 uger er lagt sammen her.',
  },
} as const satisfies Indicator;
