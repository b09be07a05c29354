import { municipalities } from '../comparisons/places.ts';
import type { LegalRequirement } from '../model/legal-requirement.ts';
import type { PublishedAudit, PublishedCompliance } from '../package/audit-types.ts';
import type { PublishedGoalYear } from '../package/goal-types.ts';
import type { PublishedMonitoring, PublishedSignal } from '../package/monitoring-types.ts';
import type { PublishedPlan } from '../package/plan-types.ts';
import type { PublishedAnalysis } from '../package/region-analysis-types.ts';
import { goalYear } from './attainment/goal-year.ts';
import { resultAudit } from './audit/audit.ts';
import { complianceTable } from './compliance/compliance.ts';
import { goalYears } from './goals/goal-book.ts';
import { monitoringOf } from './monitoring/monitoring.ts';
import { raiseSignals } from './monitoring/signals.ts';
import { employmentPlan } from './plan/plan.ts';
import { regionAnalysis } from './region/region-analysis.ts';
import { regionsOfYear } from './region/regions-of-year.ts';
import type { SteeringInput, SteeringWorld } from './steering-input.ts';
import { steeringWorld } from './steering-world.ts';

/** Everything the steering cycle makes of a build; what an edition does not allow is empty, and `absent` says why. */
export interface Steering {
  readonly goalYears: readonly PublishedGoalYear[];
  readonly audits: readonly PublishedAudit[];
  readonly plans: readonly PublishedPlan[];
  readonly analyses: readonly PublishedAnalysis[];
  readonly signals: readonly PublishedSignal[];
  readonly monitoring: PublishedMonitoring;
  readonly compliance: readonly PublishedCompliance[];
  /** The law's requirements for interviews and offers, in every version. */
  readonly requirements: readonly LegalRequirement[];
  readonly absent: readonly string[];
}

/** Years that audits are published for, back from the latest whole one. */
const AUDIT_YEARS = 3;

/** First year with regions that follow up on jobcentres. */
const FIRST_YEAR = 2007;

/** Goals and their attainment, result audits, plans, analyses of regions, monitoring and compliance of a build. */
export function steer(input: SteeringInput): Steering {
  const world = steeringWorld(input);
  const { latestYear } = world;
  const signals = raiseSignals(world);
  const made = {
    goalYears: goalYearsOf(world),
    audits: latestYear === null ? [] : auditsOf(world, latestYear),
    plans: municipalities.flatMap(area => employmentPlan(world, area, planYear(world)) ?? []),
    analyses: latestYear === null ? [] : analysesOf(world, latestYear),
    signals: signals.signals,
    monitoring: monitoringOf(world, signals),
    compliance: complianceTable(world, newestYear(world)),
    requirements: world.book.requirements,
  };
  return { ...made, absent: absences(made) };
}

/** Year of the newest edition in use. */
const newestYear = ({ cards }: SteeringWorld): number =>
  cards.reduce((newest, { edition }) => Math.max(newest, Number(edition.slice(0, 4))), -Infinity);

/** The coming year: the one after the newest edition. */
export const planYear = (world: SteeringWorld): number => newestYear(world) + 1;

function goalYearsOf(world: SteeringWorld): PublishedGoalYear[] {
  const years = goalYears(world.book);
  if (!years) return [];
  const last = Math.max(years.last, newestYear(world));
  return Array.from({ length: last - years.first + 1 }, (_, i) => goalYear(world, years.first + i));
}

const auditsOf = (world: SteeringWorld, latest: number): PublishedAudit[] =>
  Array.from({ length: AUDIT_YEARS }, (_, back) => latest - back).flatMap(year =>
    municipalities.flatMap(area => resultAudit(world, area, year) ?? []),
  );

const analysesOf = (world: SteeringWorld, latest: number): PublishedAnalysis[] =>
  Array.from({ length: latest - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i).flatMap(year =>
    regionsOfYear(year).flatMap(region => regionAnalysis(world, region, year) ?? []),
  );

const absences = (made: Pick<Steering, 'audits' | 'plans' | 'analyses' | 'compliance'>): string[] => [
  ...(made.audits.length === 0 ? ['result audits not made: no whole year of figures of a municipality'] : []),
  ...(made.plans.length === 0 ? ['plans not made: no whole year of figures of a municipality'] : []),
  ...(made.analyses.length === 0 ? ['analyses of regions not made: no whole year of figures of a region'] : []),
  ...(made.compliance.length === 0 ? ['compliance not told: no figures of interviews or offers in time'] : []),
];
