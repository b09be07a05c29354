import type { Completeness } from '../../src/comparisons/completeness/completeness.ts';
import type { ControlState } from '../../src/comparisons/control.ts';
import type { FittedFramework } from '../../src/comparisons/framework/fit-framework.ts';
import { frameworkModels } from '../../src/comparisons/framework/models.ts';
import type { IndicatorFunnel } from '../../src/comparisons/funnels.ts';
import type { Saving } from '../../src/comparisons/saving.ts';
import type { SurvivalCohort } from '../../src/comparisons/survival-cohorts.ts';
import { mgSygedagpenge } from '../../src/indicators/mg-sygedagpenge.ts';
import { parsePeriodId } from '../../src/model/period.ts';
import { STATUS } from '../../src/model/status.ts';
import { ridgeRegression } from '../../src/statistics/ridge-regression.ts';

/** No analysis at all. */
export const none = { savings: [], control: [], funnels: [], survival: [], completeness: null, absent: [] };

/** One of each analysis. */
export const control: ControlState = {
  indicator: 'mg-sygedagpenge',
  targetGroup: 'SDP',
  area: '165',
  period: parsePeriodId('M', '2026-09'),
  value: 2.34567,
  change: 0.5,
  development: 0.5,
  developmentUnit: 'percentage-points',
  state: 'concern',
  signal: { rule: 'shift', side: 'high' },
  since: parsePeriodId('M', '2026-03'),
  points: 24,
  trial: false,
  limits: { centre: 0.1, lower: -0.3, upper: 0.4999 },
};

export const funnel: IndicatorFunnel = {
  indicator: mgSygedagpenge,
  targetGroup: 'SDP',
  year: 2025,
  kind: 'proportion',
  centre: 2.00001,
  phi: 4.2,
  tau: 0.3,
  points: [{ area: '165', denominator: 18_000, value: 2.9, adjustedZ: 2.96, p: 0.003, outside: '95', side: 'above' }],
  limits: [{ denominator: 18_000, limits95: [1.4, 2.6], limits998: [1, 3] }],
  excluded: [{ area: '825', reason: 'few-cases' }],
};

export const cohort: SurvivalCohort = {
  targetGroup: 'ADP',
  area: '165',
  quarter: parsePeriodId('Q', '2025-Q1'),
  starters: 200,
  curve: [
    { week: 0, share: 1 },
    { week: 4, share: 0.4567 },
  ],
  matureWeeks: 8,
  still26: null,
  restrictedMean: null,
  status: STATUS.Q,
};

const band = { age: 0, pairs: 98, median: 0.012345, lower: -0.01, upper: 0.05 };
export const completeness: Completeness = {
  older: new Map([['jobindsats', '2026-09-22']]),
  newer: new Map([['jobindsats', '2026-10-22']]),
  tables: [{ table: 'y25i09', rows: 10, revised: 3 }],
  measures: [{ table: 'y25i09', measure: 'persons', freq: 'M', band, revised: 0.98765 }],
  indicators: [
    {
      indicator: 'mg-langtidsledige',
      targetGroup: '_T',
      freq: 'M',
      points: [{ period: parsePeriodId('M', '2026-09'), band }],
    },
  ],
};

export const saving: Saving = {
  model: 'sickness-benefit',
  indicator: 'mg-sygedagpenge',
  targetGroup: 'SDP',
  area: '165',
  year: 2024,
  reference: 'country',
  own: 5.00049,
  referenceValue: 4,
  denominator: 10_000,
  spanned: true,
  gap: { value: 100.04, lower: 50, upper: 150 },
  potential: { value: 100.04, lower: 50, upper: 150 },
  price: { perPerson: 200_000.4, of: 'own' },
  gapAmount: { value: 20_008_040, lower: 1e7, upper: 3e7 },
  amount: { value: 20_008_040, lower: 1e7, upper: 3e7 },
  refundRate: null,
  net: null,
  all: { gap: -20, gapAmount: -4_000_000 },
};

/** A framework model fitted to one year, with one covariate, one expectation and one member of a cluster. */
export const fitted: FittedFramework = {
  model: frameworkModels[0]!,
  year: 2025,
  fit: ridgeRegression({
    y: [1, 2, 2.9, 4.2, 5],
    weights: [1, 1, 1, 1, 1],
    covariates: [{ name: 'young', values: [1, 2, 3, 4, 5] }],
  }),
  expected: new Map([['165', { expected: 2, lower: 1, upper: 3, leverage: 0.5, fitted: 2.1 }]]),
  clusters: new Map([['165', { id: '165', members: [{ id: '101', distance: 0.1 }] }]]),
  near: new Set(),
};
