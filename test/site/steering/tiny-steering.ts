import type { PublishedAudit, PublishedHead } from '../../../src/package/audit-types.ts';
import type { PublishedAttainment, PublishedGoal } from '../../../src/package/goal-types.ts';
import type { PublishedScore } from '../../../src/package/score-types.ts';
import type { PublishedSteering } from '../../../src/package/steering-types.ts';
import type { Published } from '../../../site/published/published.ts';
import { comparedPublished, files } from '../comparison/tiny-comparison.ts';

const both = (text: string) => ({ da: text, en: text });

/** A line with every kind of cell; parts may be replaced. */
export const score = (change: Partial<PublishedScore> = {}): PublishedScore => ({
  indicator: 'am-x',
  target_group: 'ADP',
  freq: 'Y',
  time_period: '2025',
  overall: { value: 3.8, numerator: 966, denominator: 25421, lower: 3.57, upper: 4.04, status: 'A' },
  municipality: { value: 3.1, numerator: 788, status: 'A', absent: null },
  state: { value: null, numerator: null, status: null, absent: 'no-state-part' },
  development: {
    from: '2024',
    before: 2.2,
    change: 1.6,
    unit: 'percentage-points',
    count_change: 75.3,
    verdict: 'worse',
    break: false,
  },
  cluster: { value: 4.412, difference: -0.612, verdict: 'better' },
  region: { value: 3.75, difference: 0.05, verdict: 'no-clear-difference' },
  country: { value: 3.2, difference: 0.6, verdict: null },
  place: { rank: 12, lower: 7, upper: 19, of: 98 },
  ...change,
});

/** A goal with a target; parts may be replaced. */
export const goal = (change: Partial<PublishedGoal> = {}): PublishedGoal => ({
  id: 'maal',
  set_by: 'law',
  name: both('Færre ledige'),
  from: '2023-01-01',
  to: '2025-12-31',
  dates_approximate: false,
  area: 'DK',
  indicator: 'am-x',
  target_group: '_T',
  responsibility: 'municipality',
  direction: 'lower',
  comparator: 'level',
  target: 3,
  strict: false,
  note: null,
  verified: true,
  source: 'Kilden',
  ...change,
});

/** How far Aarhus has come with the goal; parts may be replaced. */
export const attainment = (change: Partial<PublishedAttainment> = {}): PublishedAttainment => ({
  goal: 'maal',
  ref_area: '751',
  freq: 'Y',
  time_period: '2025',
  baseline_period: '2024',
  baseline: 4,
  target: 3,
  actual: 3.8,
  lower: 3.6,
  upper: 4,
  obs_status: 'A',
  share: 0.2,
  status: 'behind',
  certain: true,
  change: -0.2,
  change_verdict: 'no-clear-difference',
  exemption: null,
  reason: null,
  ...change,
});

/** The head of a report on Aarhus. */
export const head: PublishedHead = {
  area: '751',
  name: both('Aarhus'),
  year: 2025,
  version: '1.2.0',
  kind: 'model',
  notice: { da: 'Modeltal – ikke officiel statistik', en: 'Model figures – not official statistics' },
  jobcentre: 'JC751',
  serves: ['751'],
  region: '1082',
  cluster: ['741'],
  from: '2025-01-01',
  to: '2025-12-31',
  editions: [{ source: 'jobindsats', edition: '2026-08-20' }],
  state_part: false,
};

/** An audit of Aarhus with a line in each section; parts may be replaced. */
export const audit = (change: Partial<PublishedAudit> = {}): PublishedAudit => ({
  head,
  goals: {
    gap: null,
    goals: [goal(), goal({ id: 'almen', name: both('Almen viden'), verified: false })],
    attainments: [attainment(), attainment({ goal: 'almen', status: 'met' })],
  },
  sections: [
    { id: 'volume', rows: [score()], missing: [] },
    { id: 'speed', rows: [], missing: [{ indicator: 'lk-y', reason: 'not-in-edition', tables: ['y2'] }] },
    { id: 'effort', rows: [score({ development: null, cluster: null, place: null })], missing: [] },
  ],
  compliance: [
    {
      ref_area: '751',
      target_group: 'ADP',
      kind: 'interview',
      freq: 'Y',
      time_period: '2025',
      requirements: 'krav',
      unverified: false,
      min_share: 75,
      basis: 'published-share',
      indicator: 'am-x',
      value: 72.1,
      numerator: 721,
      denominator: 1000,
      lower: 69.2,
      upper: 74.8,
      status: 'P',
      met: 'not-met',
    },
  ],
  savings: [
    {
      model: 'all',
      indicator: 'am-x',
      target_group: '_T',
      reference: 'cluster',
      gap: 106,
      potential: 106,
      potential_lower: 20,
      potential_upper: 200,
      amount: 23_106,
      net_amount: null,
      refunded_amount: null,
    },
  ],
  conditions: [],
  sentences: [
    {
      section: 'volume',
      indicator: 'am-x',
      target_group: 'ADP',
      about: 'standing',
      judgement: 'good',
      text: both('Klart bedre.'),
    },
    {
      section: 'volume',
      indicator: 'am-x',
      target_group: 'ADP',
      about: 'change',
      judgement: 'uncertain',
      text: both('Kan være tilfældigt.'),
    },
  ],
  summary: { good: [0], bad: [], uncertain: [], promised: [] },
  comments: null,
  ...change,
});

/** What the tiny version holds of the steering cycle. */
export const steering: PublishedSteering = {
  audit_years: [2025],
  plan_year: 2027,
  areas: ['751'],
  goal_years: [2025],
  analyses: [{ region: '1082', years: [2024, 2025] }],
  monitoring_regions: ['1082'],
};

/** A version with the files of the steering cycle given. */
export const steeringPublished = (own: Readonly<Record<string, unknown>> = {}): Published =>
  comparedPublished({
    ...files,
    'steering.json': JSON.stringify(steering),
    ...Object.fromEntries(
      Object.entries(own).map(([path, file]) => [path, typeof file === 'string' ? file : JSON.stringify(file)]),
    ),
  });
