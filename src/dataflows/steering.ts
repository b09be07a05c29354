import type { PlannedFile } from '../model/file.ts';
import type { PublishedSteering } from '../package/steering-types.ts';
import type { Steering } from '../steering/steering.ts';
import { auditFiles } from './audits.ts';
import { complianceFiles } from './compliance.ts';
import { goalFiles } from './goals.ts';
import { jsonFile } from './json-file.ts';
import { monitoringFiles } from './monitoring.ts';
import { planFiles } from './plans.ts';
import { regionalAnalysisFiles } from './regional-analyses.ts';

/** Plans the files of the steering cycle: goals, audits, plans, analyses of regions, monitoring, compliance. */
export const steeringFiles = (steering: Steering): PlannedFile[] => [
  jsonFile('steering.json', contentsOf(steering), 1),
  ...goalFiles(steering.goalYears),
  ...auditFiles(steering.audits),
  ...planFiles(steering.plans),
  ...regionalAnalysisFiles(steering.analyses),
  ...monitoringFiles(steering.monitoring, steering.signals),
  ...complianceFiles(steering),
];

function contentsOf({ audits, plans, goalYears, analyses, monitoring }: Steering): PublishedSteering {
  const regions = [...new Set(analyses.map(({ region }) => region))];
  return {
    audit_years: [...new Set(audits.map(({ head }) => head.year))].sort((a, b) => b - a),
    plan_year: plans[0]?.head.year ?? null,
    areas: [...new Set([...audits, ...plans].map(({ head }) => head.area))].sort(),
    goal_years: goalYears.map(({ year }) => year),
    analyses: regions.map(region => ({
      region,
      years: analyses.filter(one => one.region === region).map(({ year }) => year),
    })),
    monitoring_regions: monitoring.regions.map(({ region }) => region),
  };
}
