import type { Indicator, Term } from '../model/indicator.ts';
import { at, everyLevel, only } from './parts.ts';

/** Weeks after the start at which the curve is known. */
const WEEKS = [0, 4, 8, 13, 17, 21, 26, 30, 34, 39, 43, 47, 52];

/** Each point of the curve with the weeks it stands for: half the way to its neighbours (trapezoids), in per cent. */
const weeksUnderCurve: Term[] = WEEKS.map((week, i) => ({
  table: 'y01b01',
  measure: 'still_pct',
  where: { delay: `W${week}` },
  times: ((WEEKS[i + 1] ?? week) - (WEEKS[i - 1] ?? week)) / 200,
}));

/** Restricted mean weeks on unemployment insurance in the first 52 weeks of new spells: the area under the survival curve by trapezoids. */
export const reNyledigePeriode = {
  id: 're-nyledige-periode',
  subject: 'results',
  name: 'Nylediges gennemsnitlige ledighedsperiode (første 52 uger)',
  shortName: 'Nylediges ledighedsperiode',
  plain:
    'Hvor mange af de første 52 uger nye dagpengemodtagere i gennemsnit bliver på ydelsen, før de forlader den første gang.',
  numeratorText: 'Uger på ydelsen i de første 52 uger, regnet som arealet under overlevelseskurven',
  denominatorText: 'Forløb, der begyndte i kvartalet',
  unit: 'WEEKS',
  decimals: 1,
  direction: 'lower',
  formula: 'ratio',
  multiplier: 1,
  numerator: [],
  denominator: [at(only('ADP', 'y01b01', 'starters'), { delay: 'W0' })],
  published: [{ targetGroup: 'ADP', terms: weeksUnderCurve }],
  targetGroups: ['ADP'],
  totalOf: [],
  responsibility: 'by-benefit',
  overTime: { numerator: 'sum', denominator: 'sum' },
  freqs: ['Q', 'Y'],
  levels: everyLevel,
  aggregation: 'weighted-mean',
  interval: 'none',
  breaks: [{ month: '2017-07', text: 'Nyt register fra juli 2017: flere og kortere forløb.' }],
  caveats: [
    'Kun de første 52 uger tæller, så tallet kan højst blive 52. Hvad der sker efter et år, ses ikke.',
    'Fra juli 2017 afbryder blot én dag uden ydelse et forløb. Mange forløb er derfor korte, og tallet siger ikke, hvor længe folk samlet er ledige.',
    'Kurven kendes kun for 13 tidspunkter; mellem dem er den regnet som en ret linje.',
    'Folk, der kommer tilbage på ydelsen, tæller kun til det første ophør. Et kvartals tal kommer først godt et år efter.',
  ],
  basis: 'Jobindsats, måling y01b01; nævnt som eksempel på et mål i lovbemærkningerne',
  acceptance: {
    validity:
      'Et bedre mål for ledighedens længde end varigheden af afsluttede forløb, for de, der stadig er ledige, tæller også med. Det siger ikke, om folk går til job, uddannelse eller en anden ydelse.',
    timeliness:
      'Kommer først godt et år efter, at forløbene begyndte, fordi hele året skal kunne måles: det viser effekt, ikke aktuel udvikling.',
    perverseIncentives:
      'Tallet falder, når folk forlader ydelsen, også selv om det er til sygedagpenge eller et kort job med hurtig tilbagevenden.',
  },
  bridge: {
    measure: 'Overlevelseskurver (a-dagpenge)',
    tables: ['y01b01'],
    note: 'Jobindsats viser kurven punkt for punkt; ugerne er her lagt sammen under den.',
  },
} as const satisfies Indicator;
