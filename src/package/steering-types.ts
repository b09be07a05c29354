export type * from './audit-types.ts';
export type * from './goal-types.ts';
export type * from './monitoring-types.ts';
export type * from './plan-types.ts';
export type * from './region-analysis-types.ts';
export type * from './requirement-types.ts';
export type * from './score-types.ts';

// Shapes of the steering cycle's published files: goals, result audits, plans, analyses of regions, monitoring.

/** `steering.json`: which files of the steering cycle there are. */
export interface PublishedSteering {
  readonly audit_years: readonly number[];
  readonly plan_year: number | null;
  readonly areas: readonly string[];
  readonly goal_years: readonly number[];
  readonly analyses: readonly { readonly region: string; readonly years: readonly number[] }[];
  readonly monitoring_regions: readonly string[];
}
