import type { PublishedFunnel } from '../../../src/package/analysis-types.ts';
import type { PublishedComparison, PublishedLens } from '../../../src/package/types.ts';
import type { Published } from '../../../site/published/published.ts';
import { tinyPublished } from '../tiny-published.ts';

/** A lens with a clear difference to the worse; parts may be replaced. */
export const lens = (change: Partial<PublishedLens> = {}): PublishedLens => ({
  reference: 3.2,
  difference: 0.5,
  lower: 0.3,
  upper: 0.7,
  q: 0.001,
  verdict: 'worse',
  ...change,
});

/** Aarhus in July 2026 through all its lenses; parts may be replaced. */
export const comparison = (change: Partial<PublishedComparison> = {}): PublishedComparison => ({
  indicator: 'am-x',
  target_group: '_T',
  freq: 'M',
  time_period: '2026-07',
  value: 3.7,
  excluded: null,
  country: lens(),
  region: lens({ reference: 3.1, difference: 0.6, verdict: 'worse' }),
  cluster: { ...lens({ verdict: 'no-clear-difference', q: 0.4 }), model: 'all', year: 2025 },
  expected: null,
  past: lens({ reference: 4, difference: -0.3, verdict: 'better' }),
  trend: null,
  place: { rank: 12, lower: 7, upper: 19, of: 98, third: 0 },
  ...change,
});

/** The files of a version with two models' coefficients, one cluster and the comparisons of two municipalities. */
export const files: Readonly<Record<string, string>> = {
  'comparisons/751.json': JSON.stringify([
    comparison(),
    comparison({
      freq: 'Y',
      time_period: '2025',
      value: 3.9,
      expected: {
        ...lens({ reference: 4.1, difference: -0.2, verdict: 'no-clear-difference' }),
        model: 'all',
        version: '1',
      },
      trend: { direction: 'decreasing', p: 0.001 },
    }),
  ]),
  'comparisons/741.json': JSON.stringify([
    comparison({
      value: 5,
      excluded: 'few-cases',
      country: null,
      region: null,
      cluster: null,
      past: null,
      place: null,
    }),
  ]),
  'framework.json': JSON.stringify({
    version: '1',
    covariates: [{ id: 'young', name: { da: 'Unge', en: 'Young' }, scope: 'municipality' }],
    models: [{ id: 'all', name: { da: 'I alt', en: 'In all' }, indicator: 'am-x', years: [2024, 2025] }],
  }),
  'framework/clusters.csv':
    'model,version,year,ref_area,place,member,distance\nall,1,2024,751,1,DK,0.3\nall,1,2025,751,1,741,0.1\n',
  'framework/coefficients.csv':
    'model,version,year,term,standardised,original,mean,deviation,lambda,r_squared,leave_one_out_r_squared,residual_standard_error,areas\n' +
    'all,1,2024,young,0.1,0.01,20,5,0.3,0.5,0.4,2.1,97\n' +
    'all,1,2025,intercept,,-5,,,0.3,0.6661,0.5685,2.4047,98\n' +
    'all,1,2025,young,-0.49,0.0851,24.9,5.7,0.3,0.6661,0.5685,2.4047,98\n',
};

/** A version with these files besides what every version has. */
export const comparedPublished = (own: Readonly<Record<string, string>> = files): Published => ({
  ...tinyPublished(),
  text: path => own[path] ?? null,
});

const point = { denominator: 1000, p: 0.5, outside: null, side: null };

/** A funnel of two municipalities, one of them far outside to the bad side. */
export const funnel: PublishedFunnel = {
  indicator: 'am-x',
  target_group: '_T',
  time_period: '2025',
  direction: 'lower',
  kind: 'proportion',
  centre: 4,
  phi: 1.2,
  tau: 0.3,
  points: [
    { ...point, ref_area: '751', value: 3.9, adjusted_z: -0.2 },
    { ...point, ref_area: '741', denominator: 100, value: 9, adjusted_z: 4, p: 0.0001, outside: '99.8', side: 'above' },
  ],
  limits: [
    { denominator: 100, lower_95: 1, upper_95: 7, lower_998: 0, upper_998: 8.5 },
    { denominator: 1000, lower_95: 3, upper_95: 5, lower_998: 2.5, upper_998: 5.5 },
  ],
  excluded: [],
};
