import type { PublishedMonitoring, PublishedSignal } from '../../../src/package/monitoring-types.ts';
import type { PublishedPlan } from '../../../src/package/plan-types.ts';
import type { PublishedAnalysis } from '../../../src/package/region-analysis-types.ts';
import { attainment, goal, head, score } from './tiny-steering.ts';

const both = (text: string) => ({ da: text, en: text });

/** A signal about Aarhus; parts may be replaced. */
export const signal = (change: Partial<PublishedSignal> = {}): PublishedSignal => ({
  id: 'regel.751.am-x.2025',
  ref_area: '751',
  region: '1082',
  rule: 'regel',
  rule_from: '2026-01-01',
  kind: 'legal',
  outcome: 'signal',
  state: 'open',
  indicator: 'am-x',
  target_group: '_T',
  freq: 'Y',
  time_period: '2025',
  since: '2024',
  value: 72.1,
  reference: 75,
  q: null,
  certain: true,
  verified: true,
  step: null,
  text: both('Under kravet.'),
  ...change,
});

/** A monitoring of one region with these signals. */
export const monitoring = (signals: readonly PublishedSignal[] = [signal()]): PublishedMonitoring => ({
  version: '1.2.0',
  released: '2026-08-27',
  kind: 'model',
  notice: null,
  is: both('Et sted at spørge.'),
  is_not: both('Ikke en dom.'),
  rules: [],
  regions: [{ region: '1082', name: both('Region Midtjylland'), signals }],
  ladder: [],
  tested: { tests: 100, outside: 2, signals: 1 },
});

const exemption = { exempt: true, year: 2025, country_rank: 3, country_of: 98, cluster_rank: 1, cluster_of: 8 };

/** The basis of Aarhus's plan for 2027 with one goal. */
export const plan: PublishedPlan = {
  head: { ...head, year: 2027 },
  start_year: 2025,
  goals: { gap: null, goals_year: 2025, goals: [goal()] },
  table: [
    {
      goal: 'maal',
      indicator: 'am-x',
      target_group: 'ADP',
      direction: 'lower',
      latest: score(),
      projection: {
        year: 2027,
        value: 4.1,
        lower: 3.5,
        upper: 4.7,
        first_year: 2018,
        last_year: 2025,
        points: 8,
        slope: 0.1,
        trend: 'increasing',
      },
      target: 3,
      lands: 'not-met',
      exemption,
    },
  ],
  challenges: [],
  focus: [{ target_group: 'ADP', name: both('A-dagpenge'), challenges: 1, persons: 966 }],
};

const {
  place: _place,
  cluster: _cluster,
  region: _region,
  ...line
} = score({
  country: { value: 3.7, difference: 0.1, verdict: 'no-clear-difference' },
});

/** The analysis of a region with one municipality to talk with. */
export const analysis: PublishedAnalysis = {
  region: '1082',
  name: both('Region Midtjylland'),
  level: 'council',
  year: 2025,
  version: '1.2.0',
  kind: 'model',
  notice: null,
  municipalities: ['751', '741'],
  jobcentres: [],
  state_part: false,
  sections: [{ id: 'results', rows: [line], missing: [] }],
  goals: [
    {
      goal: goal(),
      region: attainment({ ref_area: '1082' }),
      areas: { met: [], 'on-track': [], behind: ['751'], reversed: [], none: ['741'] },
      exempt: [],
    },
  ],
  potentials: [
    { ref_area: '751', model: 'all', target_group: '_T', potential: 106, lower: 20, upper: 200, amount: 23_106 },
  ],
  potentials_in_all: 2,
  talks: [
    {
      ref_area: '751',
      findings: [{ indicator: 'am-x', target_group: 'ADP', lens: 'cluster', difference: 0.6 }],
    },
  ],
  watch: [{ indicator: 'am-x', target_group: 'ADP', reason: 'country' }],
  sentences: [
    {
      section: 'results',
      indicator: 'am-x',
      target_group: 'ADP',
      about: 'standing',
      judgement: 'good',
      text: both('Klart bedre.'),
    },
  ],
};
